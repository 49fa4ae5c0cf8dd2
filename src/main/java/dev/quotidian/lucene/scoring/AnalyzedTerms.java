package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The terms into which an analyser turns a text. Immutable; safe for use by many threads. */
public record AnalyzedTerms(Analyzer analyzer) {

  /** In text order. */
  public List<String> of(String field, String text) {
    List<String> terms = new ArrayList<>();
    read(field, text, (term, word) -> terms.add(term));
    return terms;
  }

  /** How a text spells each of its terms where it first occurs, in lower case. */
  public Map<String, String> spelled(String field, String text) {
    Map<String, String> words = new HashMap<>();
    read(field, text, words::putIfAbsent);
    words.replaceAll((term, word) -> word.toLowerCase(Locale.ROOT));
    return words;
  }

  /** Gives each term, and the word that it comes from, in text order. */
  private void read(String field, String text, BiConsumer<String, String> terms) {
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.accept(term.toString(), text.substring(offsets.startOffset(), offsets.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // none can come from a text in memory
    }
  }
}
