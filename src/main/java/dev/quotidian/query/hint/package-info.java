/**
 * Ways on for a search that finds nothing: searches like it that find something, as immutable data.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.hint;
