/**
 * Words, escapes, days and field names as the query string spells them; shared by parser and
 * printer.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.syntax;
