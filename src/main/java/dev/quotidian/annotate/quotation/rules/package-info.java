/** Attribution by rules: direct speech, reported speech, "according to", transcripts. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.quotation.rules;
