/** Indexing speed, compared with a baseline that writes the same index. */
package dev.quotidian.benchmarks.writing;
