/** Articles to a cluster: in bulk, with back-pressure, repeated until they are there. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.writing;
