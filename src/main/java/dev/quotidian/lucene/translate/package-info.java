/** Criteria become Lucene queries. */
package dev.quotidian.lucene.translate;
