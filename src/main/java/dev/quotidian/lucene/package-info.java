/** The embedded engine: one Lucene index in a folder. */
package dev.quotidian.lucene;
