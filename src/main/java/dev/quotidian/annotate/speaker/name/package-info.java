/**
 * Name recognition: where names begin and end, and whether they name a person or something else.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.speaker.name;
