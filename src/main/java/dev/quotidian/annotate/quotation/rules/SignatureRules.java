package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that end the paragraph of a quotation, or follow it as a line of their own: {@code —
 * Lena Okafor}, {@code - Harbour Master Lena Okafor}, {@code Lena Okafor, harbour master}.
 */
final class SignatureRules {
  private static final int MAX_LENGTH = 16;
  private static final int MIN_NAME_LENGTH = 2;

  private static final long FROM = Hash.of("from");
  private static final long OF = Hash.of("of");

  private final TokenView reading;
  private final Text text;
  private final LabelWords words;

  SignatureRules(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.words = new LabelWords(reading);
  }

  /** Who signs in the words from {@code first} to before {@code end}, or null. */
  @Nullable TokenRange at(int first, int end) {
    if (first >= end
        || end - first > 2 * MAX_LENGTH
        || (end < text.tokens() && !text.beginsParagraph(end))) {
      return null;
    }
    boolean dashed = reading.isDash(first) || text.is(first, '-');
    int name = dashed ? first + 1 : first;
    int last = end - 1;
    while (last > name && reading.isTerminator(last)) {
      last--;
    }
    boolean signs =
        name < end
            && reading.isNameWord(name)
            && last - name < MAX_LENGTH
            && words.isOnePhrase(name, last + 1)
            && words.isNominal(name, last + 1)
            && (dashed || (last == end - 1 && isLine(first, end)));
    return signs ? new TokenRange(name, last) : null;
  }

  /**
   * Whom a paragraph without a verb announces: {@code From the hut of Lena Okafor, pilot:}. The
   * paragraph runs from {@code first} to a colon before {@code end}.
   */
  @Nullable TokenRange announced(int first, int end) {
    int colon = end - 1;
    int from = first;
    while (from < colon && from < first + 2 && !reading.is(from, FROM)) {
      from++;
    }
    int name = from + 1;
    if (reading.in(FunctionWords.DETERMINER, name) && reading.is(name + 2, OF)) {
      name += 3;
    }
    boolean announces =
        reading.is(from, FROM)
            && name < colon
            && colon - name < MAX_LENGTH
            && reading.isNameWord(name)
            && words.isOnePhrase(first, colon)
            && words.isNominal(first, colon);
    return announces ? new TokenRange(name, colon - 1) : null;
  }

  /** Whether a line without a dash is a name, a comma and a post. */
  private boolean isLine(int first, int end) {
    int t = first;
    while (t < end && reading.isNameWord(t)) {
      t++;
    }
    return text.beginsParagraph(first)
        && t - first >= MIN_NAME_LENGTH
        && t + 1 < end
        && reading.isComma(t);
  }
}
