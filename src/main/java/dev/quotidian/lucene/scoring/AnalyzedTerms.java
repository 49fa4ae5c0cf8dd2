package dev.quotidian.lucene.scoring;

import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The terms into which an analyser turns a text. Immutable; safe for use by many threads. */
public record AnalyzedTerms(Analyzer analyzer) {
  /** A compound, its two parts, and the compound again. */
  private static final int TOKENS_OF_COMPOUND = 4;

  /** A token, which is a compound beside its parts or not. */
  private record Token(String term, boolean isJoined) {}

  /** In text order, the parts of a compound and not the compound. */
  public List<String> of(String field, String text) {
    List<String> terms = new ArrayList<>();
    read(field, text, (token, word) -> terms.add(token.term()), token -> !token.isJoined());
    return terms;
  }

  /** In text order, each compound as one term in the place of its parts. */
  public List<String> joined(String field, String text) {
    List<String> terms = new ArrayList<>();
    int[] left = {0}; // parts and the second copy of a compound, which the first stands for
    read(
        field,
        text,
        (token, word) -> {
          if (left[0] > 0) {
            left[0]--;
          } else {
            terms.add(token.term());
            left[0] = token.isJoined() ? TOKENS_OF_COMPOUND - 1 : 0;
          }
        },
        token -> true);
    return terms;
  }

  /** How a text spells each of its terms where it first occurs, in lower case. */
  public Map<String, String> spelled(String field, String text) {
    Map<String, String> words = new HashMap<>();
    read(
        field,
        text,
        (token, word) -> words.putIfAbsent(token.term(), word.in(text)),
        token -> true);
    words.replaceAll((term, word) -> word.toLowerCase(Locale.ROOT));
    return words;
  }

  /** Where words stand in a text that have one of these terms, in text order, without overlaps. */
  public List<Span> spans(String field, String text, Set<String> wanted) {
    List<Span> spans = new ArrayList<>();
    read(
        field,
        text,
        (token, span) -> {
          if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
            spans.add(span);
          }
        },
        token -> wanted.contains(token.term()));
    return spans;
  }

  /** Gives each wanted token, and the place of the word that it comes from, in text order. */
  private void read(
      String field, String text, BiConsumer<Token, Span> tokens, Predicate<Token> wanted) {
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Token token = new Token(term.toString(), type.type().equals(Schema.JOINED));
        if (wanted.test(token)) {
          tokens.accept(token, new Span(offsets.startOffset(), offsets.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // none can come from a text in memory
    }
  }
}
