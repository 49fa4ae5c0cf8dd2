/** Shallow syntax around a cue verb: the cue lexicon, noun phrases, subjects, sentences. */
package dev.quotidian.annotate.quotation.syntax;
