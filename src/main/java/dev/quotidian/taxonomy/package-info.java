/**
 * Taxonomies of topics, and IPTC Media Topics.
 *
 * <p>Stable.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.taxonomy;
