package dev.quotidian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Stems are those of KStem and Porter, whatever was stemmed before. */
final class StemFilterTest {
  private static final String[] STEMS = {
    "measur", "minist", "govern", "negotia", "bank", "quot", "elect", "polic", "a", "be", "one"
  };
  private static final String[] ENDINGS = {
    "", "s", "e", "es", "ed", "ing", "ment", "ments", "ation", "ly", "er", "ers", "ional", "ize"
  };

  private static Tokenizer words(String text) {
    Tokenizer words = new WhitespaceTokenizer();
    words.setReader(new StringReader(text));
    return words;
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    try (stream) {
      List<String> terms = new ArrayList<>();
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    }
  }

  @Test
  void longWordsGoThroughBothStemmers() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("StemFilterTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) { // more words than the cache has room for
      text.append((char) ('a' + random.nextInt(26)))
          .append((char) ('a' + random.nextInt(26)))
          .append((char) ('a' + random.nextInt(26)))
          .append(STEMS[random.nextInt(STEMS.length)])
          .append(ENDINGS[random.nextInt(ENDINGS.length)])
          .append(' ');
    }
    assertEquals(
        terms(new PorterStemFilter(new KStemFilter(words(text.toString())))),
        terms(new StemFilter(words(text.toString()))));
  }

  @Test
  void shortStemsAreKStems() throws IOException {
    assertEquals(List.of("one", "bee", "be"), terms(new StemFilter(words("ones bees be"))));
  }

  @Test
  void keywordsStayAsTheyAre() throws IOException {
    CharArraySet keywords = new CharArraySet(List.of("measures"), false);
    assertEquals(
        List.of("measures", "measur"),
        terms(new StemFilter(new SetKeywordMarkerFilter(words("measures measured"), keywords))));
  }
}
