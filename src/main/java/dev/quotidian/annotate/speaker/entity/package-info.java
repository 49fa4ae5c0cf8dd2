/** Named entities of one article: its persons, organisations and documents, and their mentions. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.speaker.entity;
