package dev.quotidian.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives the usual transliterations of a name one form: an umlaut written as two letters (Schaeuble,
 * Schäuble), the endings of Slavic names (Zelensky, Zelenskyy, Zelenskiy; Sergey, Sergei), and
 * "St." for "Saint". The names must be in lower case and folded. For one thread.
 */
final class NameVariantFilter extends TokenFilter {
  private static final String VOWELS = "aeiou";
  private static final String ENDINGS = "iyj";
  private static final String SAINT = "saint";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  NameVariantFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() == 2 && term.charAt(0) == 's' && term.charAt(1) == 't') {
      term.setEmpty().append(SAINT);
    } else if (term.length() > 3) {
      joinUmlauts();
      unifyEnding();
    }
    return true;
  }

  /** Drops the e of ae, oe and ue between consonants, and of aeu. */
  private void joinUmlauts() {
    char[] word = term.buffer();
    int length = term.length();
    int kept = 1;
    for (int i = 1; i < length; i++) {
      boolean isUmlaut =
          word[i] == 'e'
              && i + 1 < length
              && (isConsonant(word[i + 1]) || (word[i - 1] == 'a' && word[i + 1] == 'u'))
              && (word[i - 1] == 'a' || word[i - 1] == 'o' || word[i - 1] == 'u')
              && (i == 1 || (isConsonant(word[i - 2]) && word[i - 2] != 'q'));
      if (!isUmlaut) {
        word[kept++] = word[i];
      }
    }
    term.setLength(kept);
  }

  /** One i for y, yy, iy, yi, ii or ij after a consonant, and for y or j after e. */
  private void unifyEnding() {
    int end = term.length();
    while (end > 0 && term.length() - end < 2 && ENDINGS.indexOf(term.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean isEnding =
        end > 1
            && end < term.length()
            && (isConsonant(term.charAt(end - 1)) || term.charAt(end - 1) == 'e');
    if (isEnding) {
      term.setLength(end);
      term.append('i');
    }
  }

  private static boolean isConsonant(char c) {
    return c >= 'a' && c <= 'z' && VOWELS.indexOf(c) < 0;
  }
}
