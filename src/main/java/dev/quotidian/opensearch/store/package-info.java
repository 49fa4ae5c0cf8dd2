/** The index of an archive in a cluster: made, opened, read without a search. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.store;
