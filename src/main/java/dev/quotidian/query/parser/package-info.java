/**
 * The query string: its grammar, and the parser that makes criteria of it.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.parser;
