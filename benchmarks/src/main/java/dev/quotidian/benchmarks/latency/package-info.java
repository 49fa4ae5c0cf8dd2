/** How long searches for articles take in a large archive of real news. */
package dev.quotidian.benchmarks.latency;
