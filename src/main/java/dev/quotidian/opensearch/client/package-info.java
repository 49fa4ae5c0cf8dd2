/** Requests to a cluster, their answers and errors. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.client;
