package dev.quotidian.text;

import dev.quotidian.text.lexicon.EnglishLexicon;

/**
 * The words that cutting a text knows: abbreviations, and what begins a sentence after one.
 * Immutable, safe for use by many threads.
 */
public final class TextLexicon {
  private static final TextLexicon ENGLISH = new TextLexicon(EnglishLexicon.standard());

  private final Abbreviations abbreviations;
  private final WordSet sentenceStarters;

  private TextLexicon(EnglishLexicon english) {
    this.abbreviations = new Abbreviations(english);
    this.sentenceStarters = WordSet.load(english, TextLexicon.class, "sentence-starters.txt");
  }

  /** The words of English. */
  public static TextLexicon english() {
    return ENGLISH;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Whether the word with this hash, capitalised after an abbreviation, begins a sentence. */
  boolean startsSentence(long hash) {
    return sentenceStarters.contains(hash);
  }
}
