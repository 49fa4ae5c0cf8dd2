/**
 * JSON of everything that goes in and out of an archive, written and read: hits and pages of hits,
 * facets, timelines, searches, saved searches, articles, annotations. See {@link
 * dev.quotidian.json.JsonCodecs}.
 *
 * <p>Incubating: the JSON follows the records, which may gain components.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.json;
