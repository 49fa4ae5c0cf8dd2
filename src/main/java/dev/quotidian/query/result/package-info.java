/**
 * Results of searches and requests, as immutable data: hits, facets, timelines, explanations.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.result;
