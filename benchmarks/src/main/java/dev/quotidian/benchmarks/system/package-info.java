/**
 * The tasks and the systems that answer them: Quotidian, the Lucene baseline, SQLite, or a further
 * one.
 */
package dev.quotidian.benchmarks.system;
