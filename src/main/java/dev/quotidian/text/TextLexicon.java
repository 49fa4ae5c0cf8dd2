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
  private final WordSet agencies;
  private final WordSet months;
  private final WordSet dates;
  private final WordSet headings;
  private final WordSet firms;
  private final WordSet tradeNames;
  private final WordSet credits;
  private final WordSet speech;
  private final WordSet subjects;

  private TextLexicon(EnglishLexicon english) {
    this.abbreviations = new Abbreviations(english);
    this.sentenceStarters = words(english, "sentence-starters.txt");
    this.agencies = words(english, "news-agencies.txt");
    this.months = words(english, "months.txt");
    this.dates = words(english, "dates.txt");
    this.headings = words(english, "crosshead-words.txt");
    this.firms = words(english, "legal-forms.txt");
    this.tradeNames = words(english, "possessive-names.txt");
    this.credits = words(english, "credit-words.txt");
    this.speech = words(english, "speech-verbs.txt");
    this.subjects = WordSet.of(english.words("SUBJECT_PRONOUN"));
  }

  private static WordSet words(EnglishLexicon english, String file) {
    return WordSet.load(english, TextLexicon.class, file);
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

  /** Whether a word is the first of a news agency's name. */
  boolean isAgency(long hash) {
    return agencies.contains(hash);
  }

  /** Whether a word is a month, in full or shortened. */
  boolean isMonth(long hash) {
    return months.contains(hash);
  }

  /** Whether a word is a month or weekday in full, which no place is called. */
  boolean isDate(long hash) {
    return dates.contains(hash);
  }

  /** Whether headings in capitals are made of a word. */
  boolean isOfHeading(long hash) {
    return headings.contains(hash);
  }

  /** Whether a word goes on with the name of a firm. */
  boolean isOfFirm(long hash) {
    return firms.contains(hash);
  }

  /** Whether a word that ends in {@code ’s} is a name as it is, such as that of a firm. */
  boolean isNameWithS(long hash) {
    return tradeNames.contains(hash);
  }

  /** Whether a word names the work of those who made a story. */
  boolean isOfCredit(long hash) {
    return credits.contains(hash);
  }

  /** Whether a word is a verb by which a story tells whose words it quotes. */
  boolean isOfSpeech(long hash) {
    return speech.contains(hash);
  }

  /** Whether a word is a pronoun that may be the subject of such a verb. */
  boolean isSubject(long hash) {
    return subjects.contains(hash);
  }
}
