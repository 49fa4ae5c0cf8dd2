/** Shallow syntax around a cue verb: the cue lexicon, noun phrases, subjects, sentences. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.quotation.syntax;
