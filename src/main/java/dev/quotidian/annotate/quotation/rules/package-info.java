/** Attribution by rules: direct speech, reported speech, "according to", transcripts. */
package dev.quotidian.annotate.quotation.rules;
