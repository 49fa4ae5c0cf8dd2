/** Makes any number of articles with known quotations, the same ones each time. */
package dev.quotidian.benchmarks.corpus;
