package dev.quotidian.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Splits "anti-war" into its parts, "5bn" into "5" and "billion", "5%" into "5" and "percent". A
 * compound of two parts, the first of which begins with a letter, is a token of its own as well
 * ("antiwar", "g20"), of type {@link Schema#JOINED}. It stands at the positions of both parts: a
 * phrase that goes on before or after "antiwar" then finds "anti-war" too. The type of a word with
 * a sign says which it has, for {@link SignFilter}. For one thread.
 */
final class CompoundFilter extends TokenFilter {
  private static final Map<String, String> UNITS =
      Map.of(
          "bn", "billion",
          "bln", "billion",
          "tn", "trillion",
          "trn", "trillion",
          "mn", "million",
          "mln", "million",
          "m", "million",
          "pct", PercentFilter.PERCENT);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Deque<Token> pending = new ArrayDeque<>();

  /** A token to come. */
  private record Token(String term, int start, int end, int increment, String type) {}

  CompoundFilter(TokenStream input) {
    super(input);
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
      if (WordSign.isMark(buffer[i])) {
        split(MarkedParts.of(term.toString()));
        return true;
      }
    }
    if (length > 1 && isDigit(buffer[0]) && !isDigit(buffer[length - 1])) {
      split(List.of(MarkedParts.Part.of(term.toString())));
      return true;
    }
    return false;
  }

  private void split(List<MarkedParts.Part> parts) {
    if (parts.size() == 2 && parts.getFirst().joins(parts.getLast())) {
      join(parts.getFirst(), parts.getLast());
      return;
    }
    for (MarkedParts.Part part : parts) {
      amount(part);
      if (part.isPercentage()) {
        add(PercentFilter.PERCENT, part.end(), part.end() + 1, 1, TypeAttribute.DEFAULT_TYPE);
      }
    }
  }

  private void join(MarkedParts.Part first, MarkedParts.Part second) {
    String joined = first.word() + second.word();
    add(joined, first.start(), second.end(), places(), Schema.JOINED);
    add(first.word(), first.start(), first.end(), 0, TypeAttribute.DEFAULT_TYPE);
    add(second.word(), second.start(), second.end(), 1, TypeAttribute.DEFAULT_TYPE);
    add(joined, second.start(), second.end(), 0, Schema.JOINED);
  }

  /** A word, or a number and its unit. */
  private void amount(MarkedParts.Part part) {
    String word = part.word();
    int letters = word.length();
    while (letters > 0 && isDigit(word.charAt(0)) && !isDigit(word.charAt(letters - 1))) {
      letters--;
    }
    String unit = UNITS.get(word.substring(letters).toLowerCase(Locale.ROOT));
    if (unit == null) {
      add(word, part.start(), part.end(), places(), part.type());
    } else {
      add(word.substring(0, letters), part.start(), part.end(), places(), part.type());
      add(unit, part.start(), part.end(), 1, TypeAttribute.DEFAULT_TYPE);
    }
  }

  /** How many positions the next token is further. */
  private int places() {
    return pending.isEmpty() ? increment.getPositionIncrement() : 1;
  }

  /** {@code start} and {@code end} count from the token that is taken apart. */
  private void add(String word, int start, int end, int places, String type) {
    int from = offsets.startOffset();
    pending.add(new Token(word, from + start, from + end, places, type));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void emit(Token token) {
    clearAttributes();
    term.setEmpty().append(token.term());
    offsets.setOffset(token.start(), token.end());
    increment.setPositionIncrement(token.increment());
    type.setType(token.type());
  }
}
