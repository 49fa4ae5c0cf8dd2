/**
 * Fields of an archive's own: which there are, of which type, and their values in articles.
 *
 * <p>Stable: after 1.0 it changes only in compatible ways.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.field;
