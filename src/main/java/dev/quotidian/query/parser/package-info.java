/** The query string becomes criteria. */
package dev.quotidian.query.parser;
