/** Pages with cursors, and streams: states of an index that a cluster keeps for them. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.cursor;
