/** Backup: copies one state of an archive while it is written, and puts it back. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.backup;
