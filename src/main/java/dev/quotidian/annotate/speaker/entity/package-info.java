/** Named entities of one article: its persons, organisations and documents, and their mentions. */
package dev.quotidian.annotate.speaker.entity;
