package dev.quotidian.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Splits "anti-war" into its parts, and "5bn" into "5" and "billion". A compound of two parts, the
 * first of which begins with a letter, is a token of its own as well ("antiwar", "g20"), of type
 * {@link Schema#JOINED}. It stands at the positions of both parts: a phrase that goes on before or
 * after "antiwar" then finds "anti-war" too. For one thread.
 */
final class CompoundFilter extends TokenFilter {
  private static final Map<String, String> SCALES =
      Map.of(
          "bn", "billion",
          "bln", "billion",
          "tn", "trillion",
          "trn", "trillion",
          "mn", "million",
          "mln", "million",
          "m", "million");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final boolean joining;
  private final Deque<Part> pending = new ArrayDeque<>();

  /** A token to come. */
  private record Part(String term, int start, int end, int increment, boolean joined) {}

  /** With joined compounds or without. */
  CompoundFilter(TokenStream input, boolean joining) {
    super(input);
    this.joining = joining;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (pending.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (!split()) {
        return true;
      }
    }
    emit(pending.removeFirst());
    return true;
  }

  /** Whether the token is taken apart, into those to come. */
  private boolean split() {
    char[] buffer = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      if (buffer[i] == HyphenMarkingFilter.TIE) {
        splitAtTies(term.toString());
        return true;
      }
    }
    return length > 1 && isDigit(buffer[0]) && !isDigit(buffer[length - 1]) && splitAmount();
  }

  private void splitAtTies(String compound) {
    int from = offsets.startOffset();
    int at = 0;
    while (at < compound.length()) {
      int tie = compound.indexOf(HyphenMarkingFilter.TIE, at);
      int end = tie < 0 ? compound.length() : tie;
      if (end > at) {
        int places = pending.isEmpty() ? increment.getPositionIncrement() : 1;
        pending.add(new Part(compound.substring(at, end), from + at, from + end, places, false));
      }
      at = end + 1;
    }
    if (joining && pending.size() == 2) {
      Part first = pending.removeFirst();
      Part second = pending.removeFirst();
      if (Character.isLetter(first.term().charAt(0))) {
        addJoined(first, second);
      } else {
        pending.add(first);
        pending.add(second);
      }
    }
  }

  private void addJoined(Part first, Part second) {
    String joined = first.term() + second.term();
    pending.add(new Part(joined, first.start(), second.end(), first.increment(), true));
    pending.add(new Part(first.term(), first.start(), first.end(), 0, false));
    pending.add(second);
    pending.add(new Part(joined, second.start(), second.end(), 0, true));
  }

  private boolean splitAmount() {
    int letters = term.length();
    while (!isDigit(term.charAt(letters - 1))) {
      letters--;
    }
    String amount = term.toString();
    String scale = SCALES.get(amount.substring(letters).toLowerCase(Locale.ROOT));
    if (scale == null) {
      return false;
    }
    int start = offsets.startOffset();
    int end = offsets.endOffset();
    int places = increment.getPositionIncrement();
    pending.add(new Part(amount.substring(0, letters), start, end, places, false));
    pending.add(new Part(scale, start, end, 1, false));
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void emit(Part part) {
    clearAttributes();
    term.setEmpty().append(part.term());
    offsets.setOffset(part.start(), part.end());
    increment.setPositionIncrement(part.increment());
    type.setType(part.joined() ? Schema.JOINED : TypeAttribute.DEFAULT_TYPE);
  }
}
