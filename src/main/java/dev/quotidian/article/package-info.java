/**
 * The domain: articles and what is found in them. Immutable records; no Lucene, no I/O.
 *
 * <p>Stable.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.article;
