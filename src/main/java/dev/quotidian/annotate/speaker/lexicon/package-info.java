/** What words say of speakers: first names, places, governments, occupations, offices. */
package dev.quotidian.annotate.speaker.lexicon;
