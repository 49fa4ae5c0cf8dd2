package dev.quotidian.lucene.scoring;

/** Two words of which the second follows the first. */
public record TermPair(String first, String second) {}
