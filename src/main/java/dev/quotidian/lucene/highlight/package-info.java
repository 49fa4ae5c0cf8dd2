/** Marks the passages of texts that match a query. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.highlight;
