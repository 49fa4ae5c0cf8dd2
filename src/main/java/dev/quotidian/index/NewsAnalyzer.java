package dev.quotidian.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analyser of news text: Unicode words in lower case, without possessives and diacritics.
 * Running text is also stemmed; names are not. Stop words are indexed, so that phrases of them can
 * be found. Safe for use by many threads.
 */
final class NewsAnalyzer extends Analyzer {
  private final boolean stemming;

  private NewsAnalyzer(boolean stemming) {
    this.stemming = stemming;
  }

  static Analyzer ofText() {
    return new NewsAnalyzer(true);
  }

  static Analyzer ofNames() {
    return new NewsAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = fold(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, stemming ? stem(folded) : folded);
  }

  /**
   * KStem finds the dictionary form of irregular words; Porter's stemmer then joins derivations
   * that KStem keeps apart ("measure", "measurement"). Together they rank better than either alone.
   */
  private static TokenStream stem(TokenStream in) {
    return new PorterStemFilter(new KStemFilter(in));
  }

  /**
   * The position gap between two values of a field, so that even a sloppy phrase matches within one
   * value.
   */
  @Override
  public int getPositionIncrementGap(String field) {
    return stemming ? 0 : Schema.POSITION_GAP;
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return fold(new LowerCaseFilter(in));
  }

  private static TokenStream fold(TokenStream in) {
    return new ASCIIFoldingFilter(new CombiningMarkFilter(in));
  }
}
