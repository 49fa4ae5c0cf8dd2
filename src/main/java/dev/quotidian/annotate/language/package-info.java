/** The lexicons of one language, as the annotators are handed them. */
package dev.quotidian.annotate.language;
