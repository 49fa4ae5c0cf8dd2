/**
 * The speakers whom an app knows, a gazetteer by id: their names, aliases and positions over time,
 * from CSV or JSON.
 *
 * <p>Incubating: file formats and types may still change.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.directory;
