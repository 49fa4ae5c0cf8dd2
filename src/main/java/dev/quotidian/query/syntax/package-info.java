/**
 * Words, escapes, days and field names as the query string spells them; shared by parser and
 * printer.
 */
package dev.quotidian.query.syntax;
