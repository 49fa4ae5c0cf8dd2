/** The opened index: directory, writer, lock, snapshots and their leases. */
package dev.quotidian.lucene.store;
