package dev.quotidian.lucene.scoring;

/** Two adjacent words: the second follows the first. Immutable. */
public record TermPair(String first, String second) {}
