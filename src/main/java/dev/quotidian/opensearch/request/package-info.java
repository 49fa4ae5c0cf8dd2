/** What the requests of one reading of a cluster have in common. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.request;
