/**
 * Grouping of hits: quotations by article or speaker, articles by publisher, as immutable data.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.group;
