/** What it costs to parse a query and to translate it to Lucene's. */
package dev.quotidian.benchmarks.queries;
