/** The page that shows what was measured. */
package dev.quotidian.benchmarks.report;
