/**
 * The index schema: its fields, its analyser, and how an annotated article becomes Lucene
 * documents.
 */
package dev.quotidian.index;
