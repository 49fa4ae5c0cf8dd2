/** Facets, timelines and roles: counted by a cluster, as an embedded archive counts. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.facet;
