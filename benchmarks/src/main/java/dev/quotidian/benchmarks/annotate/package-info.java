/** How fast annotation is, what it allocates, and what memory the annotators hold. */
package dev.quotidian.benchmarks.annotate;
