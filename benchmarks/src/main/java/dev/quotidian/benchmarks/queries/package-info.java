/** How dear it is to read a query and to make Lucene's of it. */
package dev.quotidian.benchmarks.queries;
