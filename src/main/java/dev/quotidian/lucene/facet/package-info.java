/** Facets, timelines and role histories: collectors that count matches. */
package dev.quotidian.lucene.facet;
