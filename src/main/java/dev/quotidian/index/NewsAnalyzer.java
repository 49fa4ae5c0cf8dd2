package dev.quotidian.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analyser of news text: Unicode words in lower case, without possessives and diacritics, and
 * each in one spelling. Running text and names have joined compounds beside their parts. Running
 * text is also stemmed; names have one form for their transliterations. Stop words are indexed, so
 * that phrases of them can be found. Safe for use by many threads.
 */
final class NewsAnalyzer extends Analyzer {
  private final Use use;

  /** What is analysed. */
  private enum Use {
    /** Running text. */
    TEXT,
    /** The words of running text as they are written, for prefixes and wildcards. */
    WORDS,
    /** Names of persons and organisations. */
    NAMES
  }

  private NewsAnalyzer(Use use) {
    this.use = use;
  }

  static Analyzer ofText() {
    return new NewsAnalyzer(Use.TEXT);
  }

  static Analyzer ofWords() {
    return new NewsAnalyzer(Use.WORDS);
  }

  static Analyzer ofNames() {
    return new NewsAnalyzer(Use.NAMES);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MarkingCharFilter(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream parts = new PercentFilter(new CompoundFilter(words));
    TokenStream spelled = new SpellingFilter(new EnglishPossessiveFilter(parts));
    TokenStream folded = fold(new LowerCaseFilter(spelled));
    return new TokenStreamComponents(
        words,
        switch (use) {
          case TEXT -> new StemFilter(new SignFilter(folded));
          case WORDS -> new SignFilter(folded);
          case NAMES -> new NameVariantFilter(folded);
        });
  }

  /**
   * The position gap between two values of a field, so that even a sloppy phrase matches within one
   * value.
   */
  @Override
  public int getPositionIncrementGap(String field) {
    return use == Use.TEXT ? 0 : Schema.POSITION_GAP;
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return fold(new LowerCaseFilter(new SpellingFilter(in)));
  }

  private static TokenStream fold(TokenStream in) {
    return new ASCIIFoldingFilter(new CombiningMarkFilter(in));
  }
}
