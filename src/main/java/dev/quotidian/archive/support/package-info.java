/**
 * What every engine shares and needs no search library: annotation ahead of the writer, cursors,
 * files beside the index, calendar buckets, highlighted pieces. No app sees it.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.support;
