/**
 * Name recognition: where names begin and end, and whether they name a person or something else.
 */
package dev.quotidian.annotate.speaker.name;
