/** How dear it is to write, beside writing the same index by hand. */
package dev.quotidian.benchmarks.writing;
