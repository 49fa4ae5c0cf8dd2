/**
 * What every engine shares and needs no search library: annotation ahead of the writer, cursors,
 * files beside the index, calendar buckets, highlighted pieces. No app sees it.
 */
package dev.quotidian.archive.support;
