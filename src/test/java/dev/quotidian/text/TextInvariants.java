package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

/** What must hold of every {@link Text}. */
final class TextInvariants {
  private final Text text;
  private final String body;

  private TextInvariants(Text text, String body) {
    this.text = text;
    this.body = body;
  }

  static void check(Text text, String body) {
    TextInvariants invariants = new TextInvariants(text, body);
    assertEquals(body, text.body());
    invariants.tokensAreOrderedAndCoverAllButSpace();
    invariants.tokensAreFoundByTheirOffsets();
    invariants.sentencesPartitionTheTokens();
    invariants.quotesAreOrderedAndDisjoint();
  }

  private static void hold(boolean condition, String what, int index) {
    if (!condition) {
      fail(what + ", at " + index);
    }
  }

  private void tokensAreOrderedAndCoverAllButSpace() {
    int before = 0;
    for (int t = 0; t < text.tokens(); t++) {
      hold(text.start(t) >= before, "tokens must not overlap", t);
      hold(text.end(t) > text.start(t), "a token must not be empty", t);
      hold(isSpace(before, text.start(t)), "only space stands between tokens", t);
      hold(!text.isClitic(t) || text.start(t) == before, "a clitic clings", t);
      before = text.end(t);
    }
    hold(before <= body.length(), "a token must lie in the body", before);
    hold(isSpace(before, body.length()), "only space follows", before);
  }

  /** In a long text only some tokens, since each takes a search and a string. */
  private void tokensAreFoundByTheirOffsets() {
    int step = 1 + text.tokens() / 100_000;
    for (int t = 0; t < text.tokens(); t += step) {
      hold(text.tokenAt(text.start(t)) == t, "a token must be found by its start", t);
      hold(text.tokenAt(text.end(t) - 1) == t, "a token must be found by its end", t);
      String characters = body.substring(text.start(t), text.end(t));
      hold(text.string(t).equals(characters), "a token is its characters", t);
    }
    assertEquals(text.tokens(), text.tokenAt(body.length()));
  }

  private boolean isSpace(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isSpace(body.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void sentencesPartitionTheTokens() {
    int next = 0;
    for (int s = 0; s < text.sentences(); s++) {
      hold(text.firstToken(s) == next, "sentences must follow on one another", s);
      hold(text.endToken(s) > next, "a sentence must not be empty", s);
      for (int t = next; t < text.endToken(s); t++) {
        hold(text.sentence(t) == s, "a token must know its sentence", t);
        hold(text.beginsSentence(t) == (t == next), "a token must know if it is the first", t);
        hold(t == next || !text.beginsParagraph(t), "a paragraph must begin a sentence", t);
      }
      next = text.endToken(s);
    }
    assertEquals(text.tokens(), next, "the sentences must hold every token");
  }

  private void quotesAreOrderedAndDisjoint() {
    int t = 0;
    for (int q = 0; q < text.quotes(); q++) {
      hold(text.quoteFirst(q) >= t, "quotations must be ordered and disjoint", q);
      hold(text.quoteEnd(q) > text.quoteFirst(q), "a quotation must not be empty", q);
      hold(beginsAQuotation(q), "a quotation begins with a mark, or goes on with a paragraph", q);
      TokenKind last = text.kind(text.quoteEnd(q) - 1);
      hold(!text.isClosed(q) || last == TokenKind.QUOTE, "a closed quotation ends with a mark", q);
      t = tokensKnow(q, t);
    }
    for (; t < text.tokens(); t++) {
      hold(text.quote(t) == -1, "a token outside quotations must know it", t);
    }
  }

  private boolean beginsAQuotation(int q) {
    int first = text.quoteFirst(q);
    boolean goesOn = q > 0 && !text.isClosed(q - 1) && text.quoteEnd(q - 1) == first;
    return text.kind(first) == TokenKind.QUOTE || (goesOn && text.beginsParagraph(first));
  }

  private int tokensKnow(int quote, int from) {
    int t = from;
    for (; t < text.quoteFirst(quote); t++) {
      hold(text.quote(t) == -1, "a token outside quotations must know it", t);
    }
    for (; t < text.quoteEnd(quote); t++) {
      hold(text.quote(t) == quote, "a token must know its quotation", t);
      hold(text.isQuoted(t), "a token must know that it is quoted", t);
      boolean paragraph = t > text.quoteFirst(quote) && text.beginsParagraph(t);
      hold(!paragraph, "a quotation must stay in its paragraph", t);
    }
    return t;
  }
}
