/** Measures Quotidian: one command for each thing measured, each with a table and a JSON file. */
package dev.quotidian.benchmarks;
