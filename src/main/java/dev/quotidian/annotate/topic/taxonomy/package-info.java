/** Hierarchies of topics: IPTC Media Topics, and the user's own. */
package dev.quotidian.annotate.topic.taxonomy;
