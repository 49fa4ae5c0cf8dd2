/**
 * The index schema: its fields, its analyser, and how an annotated article becomes Lucene
 * documents.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.index;
