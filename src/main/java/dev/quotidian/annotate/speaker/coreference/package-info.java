/** Coreference: from the words of a source ("he", "the minister") to the entity they mean. */
package dev.quotidian.annotate.speaker.coreference;
