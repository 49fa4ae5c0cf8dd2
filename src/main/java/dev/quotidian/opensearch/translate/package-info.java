/** Queries of Lucene, as criteria are translated into them, in the query language of OpenSearch. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.translate;
