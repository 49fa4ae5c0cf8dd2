/** Coreference resolution: from the words of a source ("he", "the minister") to their entity. */
package dev.quotidian.annotate.speaker.coreference;
