/** The cluster engine: an archive on an OpenSearch cluster. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch;
