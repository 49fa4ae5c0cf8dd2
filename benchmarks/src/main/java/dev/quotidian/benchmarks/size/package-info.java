/** How many bytes each field of an index takes. */
package dev.quotidian.benchmarks.size;
