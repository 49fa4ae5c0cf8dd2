/**
 * Synonyms of an app, as immutable data without an engine.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.synonym;
