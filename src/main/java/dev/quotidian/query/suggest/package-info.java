/**
 * Completions of what a user types, and corrections of what finds nothing, as immutable data.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.suggest;
