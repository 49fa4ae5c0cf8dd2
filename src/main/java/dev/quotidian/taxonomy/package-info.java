/** Taxonomies of topics, and IPTC Media Topics. */
package dev.quotidian.taxonomy;
