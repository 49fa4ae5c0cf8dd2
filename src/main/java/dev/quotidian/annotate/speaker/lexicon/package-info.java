/** Gazetteers of speakers: given names, places, governments, occupations, offices. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.speaker.lexicon;
