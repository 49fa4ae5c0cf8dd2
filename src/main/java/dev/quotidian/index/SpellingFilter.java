package dev.quotidian.index;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Gives the spellings of a word one form, while its case is still known. Acronyms lose their full
 * stops ("U.N." is "UN"); those that would then be a function word keep them, and "US" in capitals
 * is given them, so that "us" stays apart; in a run of capitals "US" is the pronoun. Apostrophes
 * ("O'Brien"), commas of thousands ("1,500") and invisible marks are left out. For one thread.
 */
final class SpellingFilter extends TokenFilter {
  private static final String UNITED_STATES = "u.s";

  /** As many words in capitals before another mean that the text is in capitals. */
  private static final int RUN_OF_CAPITALS = 3;

  /** Words that an acronym without its full stops would be taken for. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "us", "am", "an", "as", "at", "be", "by", "do", "he", "i", "if", "in", "is", "it", "me",
          "my", "no", "of", "on", "or", "so", "to", "up", "we", "who");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private int capitals; // how many words in capitals came last

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    capitals = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    int length = term.length();
    boolean isInCapitals = capitals >= RUN_OF_CAPITALS;
    countCapitals(word, length);
    if (length == 2 && word[0] == 'U' && word[1] == 'S' && !isInCapitals) {
      asAcronym(UNITED_STATES);
    } else if (!isPlain(word, length)) {
      respell();
    }
    return true;
  }

  /** Single letters and numbers tell nothing. */
  private void countCapitals(char[] word, int length) {
    if (length < 2) {
      return;
    }
    if (Character.isLowerCase(word[1]) || Character.isLowerCase(word[0])) {
      capitals = 0;
    } else if (Character.isUpperCase(word[1])) {
      capitals++;
    }
  }

  private static boolean isPlain(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char c = word[i];
      if (c == '.' || c == ',' || c == '\'' || c >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private void respell() {
    String visible = visible();
    if (isDotted(visible)) {
      String bare = visible.replace(".", "");
      if (FUNCTION_WORDS.contains(bare.toLowerCase(Locale.ROOT))) {
        asAcronym(visible);
      } else {
        term.setEmpty().append(bare);
      }
    } else {
      term.setEmpty().append(isGrouped(visible) ? visible.replace(",", "") : visible);
    }
  }

  /** A term that is not stemmed. */
  private void asAcronym(String acronym) {
    term.setEmpty().append(acronym);
    keyword.setKeyword(true);
  }

  /** The word without apostrophes and format characters; itself if nothing else is in it. */
  private String visible() {
    StringBuilder visible = new StringBuilder(term.length());
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (!isApostrophe(c) && Character.getType(c) != Character.FORMAT) {
        visible.append(c);
      }
    }
    return visible.isEmpty() ? term.toString() : visible.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
  }

  /** Whether it is single letters with full stops between them. */
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean isRight = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!isRight) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a number whose thousands are set off by commas. */
  private static boolean isGrouped(String word) {
    int point = word.indexOf('.');
    String whole = point < 0 ? word : word.substring(0, point);
    String[] groups = whole.split(",", -1);
    if (groups.length < 2 || groups[0].isEmpty() || groups[0].length() > 3) {
      return false;
    }
    for (int i = 0; i < groups.length; i++) {
      boolean isGroup = i == 0 || groups[i].length() == 3;
      if (!isGroup || !groups[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
