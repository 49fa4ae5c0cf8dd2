/**
 * The seam for the analysis of other languages: how their texts are cut into words, and which words
 * count as the same.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.language;
