/** What becomes of the figures as an archive grows. */
package dev.quotidian.benchmarks.growth;
