package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.util.List;

/**
 * The context window of each attribution: the tokens of its sentence, at most {@value #MAX_TOKENS}
 * before and after its cue, so that a sentence without end costs no more than others. The contents
 * of quotations stand in it, but are covered. Quotations are asked for by their number.
 */
final class AttributionWindow {
  static final int MAX_TOKENS = 80;
  private static final int MAX_SENTENCES_BETWEEN = 2;
  private static final long ALSO = Hash.of("also");

  private final Text text;
  private final List<Quotation> quotations;
  private final List<QuotationTokens> tokens;
  private final boolean[] covered;
  private final int[] anchors;

  AttributionWindow(Text text, List<Quotation> quotations, List<QuotationTokens> tokens) {
    this.text = text;
    this.quotations = quotations;
    this.tokens = tokens;
    this.covered = covered(text, quotations);
    this.anchors = new int[quotations.size()];
    for (int i = 0; i < anchors.length; i++) {
      anchors[i] = anchor(tokens.get(i));
    }
  }

  /** Which tokens are said or thought in a quotation; an act of stance tells its date itself. */
  private static boolean[] covered(Text text, List<Quotation> quotations) {
    boolean[] covered = new boolean[text.tokens()];
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).act() != Quotation.Act.STANCE) {
        cover(text, quotations.get(i).content(), covered);
      }
    }
    return covered;
  }

  private static void cover(Text text, List<Span> content, boolean[] covered) {
    for (int i = 0; i < content.size(); i++) {
      int end = text.tokenAt(content.get(i).end());
      for (int t = text.tokenAt(content.get(i).start()); t < end && !covered[t]; t++) {
        covered[t] = true;
      }
    }
  }

  /** The first token of the cue; of the content where there is none. */
  private int anchor(QuotationTokens quotation) {
    int first =
        quotation.cueFirst() == QuotationTokens.NONE
            ? quotation.contentFirst()
            : quotation.cueFirst();
    return Math.min(first, text.tokens() - 1);
  }

  Text text() {
    return text;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  Quotation quotation(int i) {
    return quotations.get(i);
  }

  QuotationTokens tokens(int i) {
    return tokens.get(i);
  }

  /** Which tokens stand in the content of a quotation; not to be changed. */
  boolean[] covered() {
    return covered;
  }

  boolean isCovered(int token) {
    return covered[token];
  }

  /** The first token of the cue; of the content where there is none. */
  int anchor(int i) {
    return anchors[i];
  }

  /** The sentence of the cue. */
  int sentence(int i) {
    return text.sentence(anchors[i]);
  }

  /** The first token of the window. */
  int first(int i) {
    return Math.max(text.firstToken(sentence(i)), anchors[i] - MAX_TOKENS);
  }

  /** One past the last token of the window. */
  int end(int i) {
    return Math.min(text.endToken(sentence(i)), anchors[i] + MAX_TOKENS);
  }

  /**
   * Whether two attributions stand in one paragraph, at most two sentences apart, or the second
   * says "also".
   */
  boolean goesOn(int first, int second) {
    int from = sentence(first);
    int to = sentence(second);
    boolean near = to - from <= MAX_SENTENCES_BETWEEN;
    for (int s = from + 1; near && s <= to; s++) {
      near = !text.sentenceBeginsParagraph(s);
    }
    return near || (to - from <= MAX_SENTENCES_BETWEEN && says(ALSO, first(second), end(second)));
  }

  /**
   * Whether a word stands outside of quotations, from token {@code first} to before {@code end}.
   */
  boolean says(long word, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.hash(t) == word && !covered[t]) {
        return true;
      }
    }
    return false;
  }
}
