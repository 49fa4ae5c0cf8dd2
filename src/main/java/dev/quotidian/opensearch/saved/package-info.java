/**
 * Saved searches of an archive in a cluster: stored there, matched here by the code of the embedded
 * engine.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.saved;
