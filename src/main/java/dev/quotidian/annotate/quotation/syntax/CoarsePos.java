package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;

/** A coarse part of speech, found by closed classes of words, suffixes and capitals. */
public enum CoarsePos {
  QUOTE,
  NUMBER,
  COMMA,
  TERMINATOR,
  COLON,
  SEMICOLON,
  DASH,
  OPENING,
  CLOSING,
  SYMBOL,
  CLITIC,
  THAT,
  TO,
  AND,
  OF,
  BY,
  AS,
  AUXILIARY,
  SUBJECT,
  PRONOUN,
  WHO,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  TIME,
  ADDRESSEE,
  CUE_PAST,
  CUE_THIRD,
  CUE_ING,
  CUE_BASE,
  VERB,
  ADVERB,
  CAPITALS,
  NAME,
  FIRST,
  PAST,
  ING,
  PLURAL,
  NOMINAL,
  OTHER;

  private static final long OF_WORD = Hash.of("of");
  private static final long BY_WORD = Hash.of("by");
  private static final long AS_WORD = Hash.of("as");

  /** Numbers the kinds; the learned weights hold for this order. */
  @SuppressWarnings("EnumOrdinal")
  public byte number() {
    return (byte) ordinal();
  }

  /**
   * The kind of the token at {@code t}; {@code opens} tells whether it is the first of its unit.
   */
  public static CoarsePos of(TokenView reading, int t, boolean opens) {
    Text text = reading.text;
    if (!reading.outside(t)) {
      return QUOTE;
    }
    if (text.kind(t) == TokenKind.NUMBER) {
      return NUMBER;
    }
    if (!text.isWord(t)) {
      return punctuation(reading, t);
    }
    if (text.isClitic(t)) {
      return CLITIC;
    }
    CoarsePos listed = reading.isModalAsName(t) ? OTHER : listed(reading, t);
    if (listed != OTHER && (!text.isCapitalised(t) || opens || listed.compareTo(TIME) < 0)) {
      return listed;
    }
    return formed(reading, t, opens);
  }

  private static CoarsePos punctuation(TokenView reading, int t) {
    return switch (reading.text.body().charAt(reading.text.start(t))) {
      case ',' -> COMMA;
      case '.', '?', '!', '\u2026' -> TERMINATOR;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      case '(', '[' -> OPENING;
      case ')', ']' -> CLOSING;
      default -> reading.isDash(t) ? DASH : SYMBOL;
    };
  }

  private static CoarsePos listed(TokenView reading, int t) {
    CoarsePos single = single(reading.text.hash(t));
    if (single != OTHER) {
      return single;
    }
    return reading.has(t, FunctionWords.AUXILIARY)
        ? AUXILIARY
        : reading.has(t, FunctionWords.SUBJECT)
            ? SUBJECT
            : reading.has(t, FunctionWords.DETERMINER)
                ? DETERMINER
                : reading.has(t, FunctionWords.PREPOSITION)
                    ? PREPOSITION
                    : reading.has(t, FunctionWords.CONJUNCTION) ? CONJUNCTION : rest(reading, t);
  }

  private static CoarsePos single(long hash) {
    return hash == TokenView.THAT
        ? THAT
        : hash == TokenView.TO
            ? TO
            : hash == TokenView.AND
                ? AND
                : hash == TokenView.WHO
                    ? WHO
                    : hash == OF_WORD ? OF : hash == BY_WORD ? BY : hash == AS_WORD ? AS : OTHER;
  }

  private static CoarsePos rest(TokenView reading, int t) {
    if (reading.has(t, FunctionWords.PRONOUN)) {
      return PRONOUN;
    }
    if (reading.has(t, FunctionWords.TIME)) {
      return TIME;
    }
    if (reading.has(t, FunctionWords.ADDRESSEE)) {
      return ADDRESSEE;
    }
    CueVerb cue = reading.cue(t);
    if (cue != null) {
      return switch (cue.form()) {
        case BASE -> CUE_BASE;
        case THIRD_PERSON -> CUE_THIRD;
        case ING -> CUE_ING;
        case PAST -> CUE_PAST;
      };
    }
    return reading.has(t, FunctionWords.VERB)
        ? VERB
        : reading.has(t, FunctionWords.ADVERB) ? ADVERB : OTHER;
  }

  private static CoarsePos formed(TokenView reading, int t, boolean opens) {
    Text text = reading.text;
    if (text.isCapitalised(t)) {
      return opens ? FIRST : text.isAllCapitals(t) ? CAPITALS : NAME;
    }
    if (reading.isAdverb(t)) {
      return ADVERB;
    }
    return ends(text, t, "ed")
        ? PAST
        : ends(text, t, "ing")
            ? ING
            : ends(text, t, "ion") || ends(text, t, "ment") || ends(text, t, "ity")
                ? NOMINAL
                : ends(text, t, "s") ? PLURAL : OTHER;
  }

  private static boolean ends(Text text, int t, String suffix) {
    int end = text.end(t);
    return end - text.start(t) > suffix.length() + 1
        && text.body().startsWith(suffix, end - suffix.length());
  }
}
