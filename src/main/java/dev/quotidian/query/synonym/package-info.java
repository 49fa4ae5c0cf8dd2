/**
 * Synonyms of an app, as immutable data without an engine.
 *
 * <p>Stable: after 1.0 it changes only in compatible ways.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.synonym;
