package dev.quotidian.index;

import dev.quotidian.index.record.CaseFolding;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A token filter that removes combining diacritics, which Lucene's ASCII folding leaves. For one
 * thread, as all token filters.
 */
final class CombiningMarkFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  CombiningMarkFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isAscii()) {
      String bare = CaseFolding.withoutMarks(term.toString());
      term.setEmpty().append(bare);
    }
    return true;
  }

  private boolean isAscii() {
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
