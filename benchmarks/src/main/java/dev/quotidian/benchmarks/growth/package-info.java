/** How time and size grow with the number of articles. */
package dev.quotidian.benchmarks.growth;
