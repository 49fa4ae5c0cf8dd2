/** The lexicons of one language, as the annotators are handed them. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.language;
