/** The persons, organisations and documents of one article, and where it names them. */
package dev.quotidian.annotate.speaker.entity;
