package dev.quotidian.index.record;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes case and diacritics off, so that "Łódź" is found as "lodz". */
public final class CaseFolding {
  private CaseFolding() {}

  /**
   * The form in which a whole value, such as a topic, is compared: folded, white space made single.
   */
  public static String key(String value) {
    String folded = withoutMarks(value);
    char[] ascii = new char[folded.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(folded.toCharArray(), 0, ascii, 0, folded.length());
    return new String(ascii, 0, length).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  /** Without combining diacritics, whether composed or not; letters of other scripts stay whole. */
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
