/** Facet counts, timelines and role histories: collectors that count matches, without scores. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.facet;
