package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** The tokens of a text as the rules see them: closed classes, cue verbs, marks. Immutable. */
public final class TokenView {
  public static final long THAT = Hash.of("that");
  public static final long TO = Hash.of("to");
  public static final long WHO = Hash.of("who");
  public static final long AND = Hash.of("and");
  public static final long BUT = Hash.of("but");
  public static final long ACCORDING = Hash.of("according");

  public final Text text;

  private final QuotationLexicon lexicon;

  /** Of each token; no classes of one that is no word. */
  private final long[] classes;

  /** Of each token, the first word or number from it on; the number of tokens where none is. */
  private final int[] nextWords;

  /** Of each token, how many words and numbers stand before it. */
  private final int[] wordsBefore;

  public TokenView(Text text, QuotationLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.classes = new long[text.tokens()];
    for (int t = 0; t < classes.length; t++) {
      classes[t] = text.isWord(t) ? lexicon.classes(text.hash(t)) : 0;
    }
    this.wordsBefore = wordsBefore(text);
    this.nextWords = nextWords(text);
  }

  /** Counted ahead: a quotation may be as long as the text, and each of its units asks. */
  private static int[] wordsBefore(Text text) {
    int[] before = new int[text.tokens() + 1];
    for (int t = 0; t < text.tokens(); t++) {
      before[t + 1] = before[t] + (text.isWordOrNumber(t) && !text.isClitic(t) ? 1 : 0);
    }
    return before;
  }

  private static int[] nextWords(Text text) {
    int[] next = new int[text.tokens() + 1];
    next[text.tokens()] = text.tokens();
    for (int t = text.tokens() - 1; t >= 0; t--) {
      next[t] = text.isWordOrNumber(t) ? t : next[t + 1];
    }
    return next;
  }

  /** The words that the rules know. */
  public QuotationLexicon lexicon() {
    return lexicon;
  }

  /** The cue verb that the word of a token is, or null. */
  @Nullable
  public CueVerb cue(int t) {
    return lexicon.cue(classes[t], text.hash(t));
  }

  /**
   * The verb of thinking or finding with a clause behind it that the word of a token is, or null.
   */
  @Nullable
  public CueVerb complement(int t) {
    return lexicon.complement(classes[t], text.hash(t));
  }

  public boolean is(int t, long word) {
    return t >= 0 && t < text.tokens() && text.hash(t) == word;
  }

  public boolean in(FunctionWords words, int t) {
    return t >= 0 && t < classes.length && has(t, words) && !isModalAsName(t);
  }

  /** Whether the word of a token is of a class, a modal that is a name included. */
  boolean has(int t, FunctionWords words) {
    return QuotationLexicon.has(classes[t], words);
  }

  /**
   * {@code Mrs May}, {@code May said}: with a capital, after a form of address or before a finite
   * verb, a modal is a name.
   */
  boolean isModalAsName(int t) {
    return text.isCapitalised(t)
        && has(t, FunctionWords.MODAL)
        && (isAddressed(t) || isFinite(t + 1));
  }

  private boolean isAddressed(int t) {
    return t > 0 && has(t - 1, FunctionWords.HONORIFIC);
  }

  private boolean isFinite(int t) {
    if (t >= text.tokens() || !text.isWord(t) || text.isCapitalised(t)) {
      return false;
    }
    CueVerb cue = cue(t);
    return cue == null
        ? has(t, FunctionWords.FINITE)
        : cue.form() == CueVerb.Form.PAST || cue.form() == CueVerb.Form.THIRD_PERSON;
  }

  /** Whether a token stands outside quotation marks. */
  public boolean outside(int t) {
    return !text.isQuoted(t);
  }

  public boolean isComma(int t) {
    return text.is(t, ',');
  }

  public boolean isColon(int t) {
    return text.is(t, ':');
  }

  public boolean isSemicolon(int t) {
    return text.is(t, ';');
  }

  public boolean isDash(int t) {
    return text.is(t, '\u2014')
        || text.is(t, '\u2013')
        || (text.is(t, '-') && text.isSpaceBefore(t));
  }

  /** A full stop, question or exclamation mark, or dots. */
  public boolean isTerminator(int t) {
    return text.is(t, '.') || text.is(t, '?') || text.is(t, '!') || text.is(t, '\u2026');
  }

  /** A word that a name may hold: it begins with a capital, or is a number within a name. */
  public boolean isNameWord(int t) {
    return t >= 0
        && t < text.tokens()
        && text.isWord(t)
        && (text.isCapitalised(t) || hasInnerCapital(t));
  }

  /** {@code al-Karim}: a particle and a name. */
  private boolean hasInnerCapital(int t) {
    int hyphen = text.body().indexOf('-', text.start(t), text.end(t));
    return hyphen > 0
        && hyphen + 1 < text.end(t)
        && Character.isUpperCase(text.body().charAt(hyphen + 1));
  }

  public boolean isAdverb(int t) {
    if (in(FunctionWords.ADVERB, t)) {
      return true;
    }
    int end = text.end(t);
    return text.isWord(t)
        && !text.isCapitalised(t)
        && end - text.start(t) > 4
        && text.body().charAt(end - 1) == 'y'
        && text.body().charAt(end - 2) == 'l';
  }

  /** The token before {@code t} and any adverbs before it, not before {@code floor}. */
  public int beforeAdverbs(int t, int floor) {
    int before = t - 1;
    while (before > floor && isAdverb(before)) {
      before--;
    }
    return before;
  }

  /** A word in small letters with the ending of a past tense or participle, no “high-speed”. */
  public boolean isPast(int t) {
    if (!text.isWord(t) || text.isCapitalised(t)) {
      return false;
    }
    int end = text.end(t);
    return end - text.start(t) > 2
        && text.body().startsWith("ed", end - 2)
        && text.body().charAt(end - 3) != 'e'
        && text.body().indexOf('-', text.start(t), end) < 0;
  }

  /** A noun that looks like a plural. */
  public boolean isPlural(int t) {
    return in(FunctionWords.PLURAL, t)
        || (text.isWord(t)
            && text.end(t) - text.start(t) > 2
            && text.body().charAt(text.end(t) - 1) == 's'
            && "su".indexOf(text.body().charAt(text.end(t) - 2)) < 0
            && !in(FunctionWords.DETERMINER, t));
  }

  /** The number of words and numbers from {@code first} to before {@code end}. */
  public int words(int first, int end) {
    return first < end ? wordsBefore[end] - wordsBefore[first] : 0;
  }

  /**
   * The first token from {@code first} on that is not a mark, punctuation or a symbol; {@code end}
   * if there is none.
   */
  public int firstWord(int first, int end) {
    return first < end ? Math.min(nextWords[first], end) : first;
  }

  /**
   * Whether a quotation reads as an utterance: it begins with a capital and ends with punctuation.
   */
  public boolean isUtterance(int quote) {
    int first = text.quoteFirst(quote);
    int end = text.quoteEnd(quote);
    int word = firstWord(first, end);
    boolean begins =
        word < end && (text.isCapitalised(word) || text.kind(word) == TokenKind.NUMBER);
    return begins && endsWithPunctuation(quote) && words(first, end) >= 3;
  }

  /** The last token of a quotation before its closing mark. */
  int lastInside(int quote) {
    int last = text.quoteEnd(quote) - (text.isClosed(quote) ? 2 : 1);
    return Math.max(last, text.quoteFirst(quote));
  }

  public boolean endsWithPunctuation(int quote) {
    int last = lastInside(quote);
    return isTerminator(last)
        || isComma(last)
        || isDash(last)
        || text.is(last, '-')
        || !text.isClosed(quote);
  }

  /** Whether a quotation ends as one that its cue follows: with a comma, a question, or a break. */
  public boolean awaitsCue(int quote) {
    int last = lastInside(quote);
    return isComma(last)
        || text.is(last, '?')
        || text.is(last, '!')
        || isDash(last)
        || text.is(last, '-')
        || isComma(text.quoteEnd(quote));
  }

  /** The first quotation that has a token from {@code from} to before {@code end}, or -1. */
  public int nextQuote(int from, int end) {
    for (int t = from; t < end; t++) {
      if (text.isQuoted(t)) {
        return text.quote(t);
      }
    }
    return -1;
  }

  /** Its first token, or {@code end} where there is none. */
  public int nextQuoteFirst(int from, int end) {
    int quote = nextQuote(from, end);
    return quote < 0 ? end : text.quoteFirst(quote);
  }
}
