/** Completions, corrections and hints of an archive in a cluster: narrowed there, ordered here. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.suggest;
