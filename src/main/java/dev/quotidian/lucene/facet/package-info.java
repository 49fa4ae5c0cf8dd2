/** Facet counts, timelines and role histories: collectors that count matches, without scores. */
package dev.quotidian.lucene.facet;
