package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;

/** A light stemmer: folds a word's plural into its singular, and "U.S." into "US", as a hash. */
public final class PluralStemmer {
  private PluralStemmer() {}

  public static long of(Text text, int t) {
    int start = text.start(t);
    int end = text.end(t) - (text.isAbbreviated(t) ? 1 : 0);
    if (end - start > 3 && !text.isAllCapitals(t)) {
      return Hash.of(text.body(), start, stemEnd(text.body(), end));
    }
    return end - start > 2 && text.body().charAt(start + 1) == '.'
        ? Hash.of(text.body().substring(start, end).replace(".", ""))
        : text.hash(t);
  }

  /** Without -s, -es after a hiss, and the ending that -ies shares with -y. */
  private static int stemEnd(String body, int end) {
    int last = end - 1;
    boolean plural = body.charAt(last) == 's' && "sui".indexOf(body.charAt(last - 1)) < 0;
    int stem = plural ? last : end;
    char a = body.charAt(stem - 2);
    char b = body.charAt(stem - 1);
    if (b == 'e' && a == 'i') {
      return stem - 2;
    }
    boolean hissing = b == 'e' && "sxzh".indexOf(a) >= 0;
    boolean y = b == 'y' && "aeou".indexOf(a) < 0;
    return hissing || y ? stem - 1 : stem;
  }
}
