/**
 * The archive: the interface that every engine implements, its settings and its exceptions.
 *
 * <p>Stable: after 1.0 it changes only in compatible ways.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive;
