/**
 * Taxonomies of topics, and IPTC Media Topics.
 *
 * <p>Stable.
 *
 * @since 0.1
 */
package dev.quotidian.taxonomy;
