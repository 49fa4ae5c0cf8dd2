/** The embedded engine: one Lucene index in a folder. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene;
