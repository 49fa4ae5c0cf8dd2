package dev.quotidian.index.record;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Folds case and diacritics, so that "Łódź" is found as "lodz". Safe for use by many threads. */
public final class CaseFolding {
  private CaseFolding() {}

  /** The key of a whole value, such as a topic: folded, with single white space. */
  public static String key(String value) {
    String folded = withoutMarks(value);
    char[] ascii = new char[folded.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(folded.toCharArray(), 0, ascii, 0, folded.length());
    return new String(ascii, 0, length).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  /**
   * The text without combining diacritics, composed or not; letters of other scripts are unchanged.
   */
  public static String withoutMarks(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .chars()
        .filter(c -> c < 0x300 || c > 0x36f)
        .forEach(c -> bare.append((char) c));
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
