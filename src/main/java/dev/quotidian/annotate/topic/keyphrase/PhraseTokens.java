package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.LongTable;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;

/**
 * The token view of key-phrase extraction: the role of each token, its number (one for singular and
 * plural), and how each number is written. Only the first {@link #MAX_TOKENS} tokens count, which
 * bounds the memory that a hostile text can take.
 */
final class PhraseTokens {
  static final int MAX_TOKENS = 40_000;

  /** Shorter words in capitals can be acronyms all of them. */
  private static final int HEADING_WORD = 5;

  final Text text;
  private final PhraseLexicon lexicon;
  final int tokens;
  final WordRole[] roles;
  final int[] numbers;

  private final LongTable table;
  private final boolean[] capital;
  private final boolean[] lower;

  PhraseTokens(Text text, PhraseLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = Math.min(text.tokens(), MAX_TOKENS);
    this.roles = new WordRole[tokens];
    this.numbers = new int[tokens];
    this.capital = new boolean[tokens];
    this.table = new LongTable(tokens / 3);
    this.lower = new boolean[tokens];
    markCapitals();
    int heading = 0;
    for (int t = 0; t < tokens; t++) {
      if (t >= heading && (t == 0 || text.sentence(t) != text.sentence(t - 1))) {
        heading = headingEnd(t);
      }
      read(t, t < heading || isSymbol(t));
    }
  }

  /** The number of distinct words. */
  int distinct() {
    return table.size();
  }

  /** The number of a stem, or -1. */
  int number(long stem) {
    return table.find(stem);
  }

  /** Whether a token's capital means that it is, or begins, a name. */
  boolean isName(int t) {
    return capital[t] && (!beginsSentence(t) || !lower[numbers[t]]);
  }

  /** Whether the text also has the word of this token in small letters. */
  boolean isAlsoLower(int t) {
    return lower[numbers[t]];
  }

  private void read(int t, boolean outside) {
    roles[t] = outside ? WordRole.CUT : role(t);
    if (roles[t].cuts()) {
      numbers[t] = -1;
      return;
    }
    numbers[t] = table.add(PluralStemmer.of(text, t));
    lower[numbers[t]] |= !text.isCapitalised(t);
  }

  private WordRole role(int t) {
    return isJoint(t) ? WordRole.JOINT : lexicon.role(text, t, capital[t], isJoined(t));
  }

  /** Past a heading in capitals that runs into its paragraph, "A LONG SHOT The firm said ...". */
  private int headingEnd(int start) {
    int end = start;
    boolean word = false;
    while (end < tokens && text.isWord(end) && text.isAllCapitals(end)) {
      word |= text.end(end) - text.start(end) >= HEADING_WORD && !text.isAbbreviated(end);
      end++;
    }
    boolean follows = end < tokens && text.isWord(end) && text.isCapitalised(end);
    return word && end > start + 1 && follows ? end : start;
  }

  /** A part of a share's symbol, as "XYZ.N". */
  private boolean isSymbol(int t) {
    return text.isTicker(t)
        || (isTightDot(t - 1) && text.isAllCapitals(t))
        || (isTightDot(t + 1) && text.isAllCapitals(t + 2));
  }

  private boolean isTightDot(int t) {
    return t > 0
        && t + 1 < tokens
        && text.is(t, '.')
        && text.start(t) == text.end(t - 1)
        && text.end(t) == text.start(t + 1);
  }

  private boolean isJoint(int t) {
    return t > 0
        && t + 1 < tokens
        && capital[t - 1]
        && capital[t + 1]
        && (text.is(t, '&')
            || (text.end(t) - text.start(t) == 2 && text.body().startsWith("of", text.start(t))));
  }

  private boolean isJoined(int t) {
    return (t > 0 && capital[t - 1]) || (t + 1 < tokens && capital[t + 1]);
  }

  /** Whether a token is the first word of its sentence, or of a quotation or clause in it. */
  boolean beginsSentence(int t) {
    int before = t - 1;
    return before < 0
        || text.sentence(before) != text.sentence(t)
        || text.kind(before) == TokenKind.QUOTE
        || text.is(before, ':');
  }

  private void markCapitals() {
    for (int s = 0; s < text.sentences() && text.firstToken(s) < tokens; s++) {
      int first = text.firstToken(s);
      int end = Math.min(tokens, text.endToken(s));
      if (hasSmallWords(first, end)) {
        for (int t = first; t < end; t++) {
          capital[t] = text.isWord(t) && text.isCapitalised(t);
        }
      }
    }
  }

  /** Whether capitals tell names in this sentence, which is no line in capitals or title case. */
  private boolean hasSmallWords(int first, int end) {
    int words = 0;
    int small = 0;
    for (int t = first; t < end; t++) {
      if (text.isWord(t) && !text.isClitic(t)) {
        words++;
        small += text.isCapitalised(t) ? 0 : 1;
      }
    }
    return words < 4 || small * 5 >= words - 1;
  }
}
