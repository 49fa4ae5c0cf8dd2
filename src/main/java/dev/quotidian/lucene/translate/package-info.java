/** Criteria become Lucene queries. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.translate;
