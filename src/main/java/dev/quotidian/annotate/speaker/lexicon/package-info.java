/** Gazetteers of speakers: given names, places, governments, occupations, offices. */
package dev.quotidian.annotate.speaker.lexicon;
