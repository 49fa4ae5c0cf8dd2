/**
 * Criteria and searches as JSON.
 *
 * <p>Incubating: it may change in any minor version; the JSON format has a version of its own.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.json;
