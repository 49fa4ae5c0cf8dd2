/**
 * The open index: directory, writer, lock, snapshots (points in time) and the leases of snapshots
 * that cursors need.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.store;
