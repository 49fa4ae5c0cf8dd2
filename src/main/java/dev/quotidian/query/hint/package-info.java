/**
 * Ways on for a search that finds nothing: searches like it that find something, as immutable data.
 *
 * <p>Stable: after 1.0 it changes only in compatible ways.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.hint;
