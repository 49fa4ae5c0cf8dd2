/** How well searches put articles in order, on collections in the form of TREC. */
package dev.quotidian.benchmarks.ranking;
