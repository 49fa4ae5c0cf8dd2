package dev.quotidian.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Stems English words. KStem finds the dictionary form of irregular words; Porter's stemmer then
 * joins derivations that KStem keeps apart ("measure", "measurement"). Together they rank better
 * than either alone. Short words are left to KStem, as Porter's rules would make function words of
 * "one" and "bee". The stems of frequent words are remembered. For one thread.
 */
final class StemFilter extends TokenFilter {
  private static final int SHORT = 3; // letters
  private static final StemCache CACHE = new StemCache();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final OneWord word = new OneWord();
  private final TokenStream stemmed = stemmed(word);

  StemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      char[] known = CACHE.stem(term.buffer(), term.length());
      char[] stem = known == null ? learned() : known;
      term.copyBuffer(stem, 0, stem.length);
    }
    return true;
  }

  private char[] learned() throws IOException {
    word.next(term);
    stemmed.incrementToken();
    char[] stem = word.term.toString().toCharArray();
    CACHE.put(term.toString().toCharArray(), stem);
    return stem;
  }

  private static TokenStream stemmed(TokenStream in) {
    return new PorterStemFilter(
        new KeywordMarkerFilter(new KStemFilter(in)) {
          private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

          @Override
          protected boolean isKeyword() {
            return term.length() <= SHORT;
          }
        });
  }

  /** A stream of the word that is stemmed. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private void next(CharTermAttribute next) {
      clearAttributes();
      term.copyBuffer(next.buffer(), 0, next.length());
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
