/** What is asked, and who answers: Quotidian, Lucene by hand, SQLite, or a side of the reader's. */
package dev.quotidian.benchmarks.system;
