/** Topics by rules: the library's own for IPTC Media Topics, and the user's. */
package dev.quotidian.annotate.topic.rule;
