/** Pages of hits: searched in a cluster, re-ranked and shown here. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.search;
