/**
 * Articles and annotations as JSON: their members, written and read, and how JSON is parsed and
 * printed by every part of the library.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.article.json;
