/**
 * The speakers whom an app knows, by id: their names, aliases and positions over time, from CSV or
 * JSON.
 */
package dev.quotidian.annotate.directory;
