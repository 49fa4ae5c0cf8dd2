/** Backup: copies one state of an archive while it is written, and puts it back. */
package dev.quotidian.lucene.backup;
