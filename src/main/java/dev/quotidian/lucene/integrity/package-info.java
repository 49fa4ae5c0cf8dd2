/** Integrity: checks an archive from end to end, and rescues what can be read of a damaged one. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.integrity;
