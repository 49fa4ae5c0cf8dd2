/** Coreference resolution: from the words of a source ("he", "the minister") to their entity. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.speaker.coreference;
