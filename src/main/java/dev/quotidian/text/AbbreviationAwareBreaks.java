package dev.quotidian.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Sentence breaks of the JDK, without those after an initial or an abbreviated title ("U.S.
 * officials", "Gen. Brown"). For one thread.
 */
public final class AbbreviationAwareBreaks extends BreakIterator {
  private static final int MAX_TITLE_LENGTH = 6;
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "St", "Rev",
          "Prof", "Capt", "Adm");

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);

  @Override
  public int first() {
    return sentences.first();
  }

  @Override
  public int last() {
    return sentences.last();
  }

  @Override
  public int next(int n) {
    int at = current();
    for (int i = 0; i < Math.abs(n) && at != DONE; i++) {
      at = n > 0 ? next() : previous();
    }
    return at;
  }

  @Override
  public int next() {
    return forward(sentences.next());
  }

  @Override
  public int previous() {
    return backward(sentences.previous());
  }

  @Override
  public int following(int offset) {
    return forward(sentences.following(offset));
  }

  @Override
  public int preceding(int offset) {
    return backward(sentences.preceding(offset));
  }

  @Override
  public boolean isBoundary(int offset) {
    return sentences.isBoundary(offset) && !isAfterTitle(offset);
  }

  @Override
  public int current() {
    return sentences.current();
  }

  @Override
  public CharacterIterator getText() {
    return sentences.getText();
  }

  @Override
  public void setText(CharacterIterator text) {
    sentences.setText(text);
  }

  private int forward(int found) {
    int at = found;
    while (at != DONE && isAfterTitle(at)) {
      at = sentences.next();
    }
    return at;
  }

  private int backward(int found) {
    int at = found;
    while (at != DONE && isAfterTitle(at)) {
      at = sentences.previous();
    }
    return at;
  }

  /** Whether the full stop before {@code offset} ends an initial or a title. */
  private boolean isAfterTitle(int offset) {
    CharacterIterator text = (CharacterIterator) sentences.getText().clone();
    if (offset <= text.getBeginIndex() || offset >= text.getEndIndex()) {
      return false;
    }
    int end = offset - 1;
    while (end > text.getBeginIndex() && text.setIndex(end) == ' ') {
      end--;
    }
    return text.setIndex(end) == '.' && isTitle(wordBefore(text, end));
  }

  private static boolean isTitle(String word) {
    boolean isInitials = word.length() == 1 || (word.length() > 1 && word.charAt(1) == '.');
    return TITLES.contains(word) || (isInitials && Character.isUpperCase(word.charAt(0)));
  }

  private static String wordBefore(CharacterIterator text, int end) {
    StringBuilder word = new StringBuilder();
    for (int at = end - 1; at >= text.getBeginIndex() && word.length() <= MAX_TITLE_LENGTH; at--) {
      char c = text.setIndex(at);
      if (isGap(c)) {
        break;
      }
      word.insert(0, c);
    }
    return word.toString();
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "(“\"'‘[".indexOf(c) >= 0;
  }
}
