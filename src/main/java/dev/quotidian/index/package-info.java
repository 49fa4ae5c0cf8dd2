/**
 * The indexing module: the schema, and articles with their annotations as Lucene documents and
 * back.
 */
package dev.quotidian.index;
