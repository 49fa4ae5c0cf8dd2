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
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The terms into which an analyser turns a text. Immutable; safe for use by many threads. */
public record AnalyzedTerms(Analyzer analyzer) {
  /** A compound, its two parts, and the compound again. */
  private static final int TOKENS_OF_COMPOUND = 4;

  /** A word with its sign, and without. */
  private static final int TOKENS_OF_SIGNED = 2;

  private record Token(String term, String type) {
    boolean isJoined() {
      return type.equals(Schema.JOINED);
    }

    boolean isSigned() {
      return type.equals(Schema.SIGNED);
    }
  }

  /** The words of a text in order: the parts of a compound, and words without their signs. */
  public List<String> of(String field, String text) {
    List<String> terms = new ArrayList<>();
    read(
        field,
        text,
        (token, word) -> {
          if (!token.isJoined() && !token.isSigned()) {
            terms.add(token.term());
          }
        });
    return terms;
  }

  /** All terms of a text in order, compounds beside their parts. */
  public List<String> all(String field, String text) {
    List<String> terms = new ArrayList<>();
    read(field, text, (token, word) -> terms.add(token.term()));
    return terms;
  }

  /** What a query that is written so asks for, in order: words with their signs. */
  public List<String> asked(String field, String text) {
    return chosen(field, text, token -> token.isSigned() ? TOKENS_OF_SIGNED : 1, Token::isJoined);
  }

  /** The same, with each compound as one term in the place of its parts. */
  public List<String> joined(String field, String text) {
    return chosen(
        field,
        text,
        token -> token.isJoined() ? TOKENS_OF_COMPOUND : token.isSigned() ? TOKENS_OF_SIGNED : 1,
        token -> false);
  }

  /** {@code size} says for how many tokens, with those that follow, one stands. */
  private List<String> chosen(
      String field, String text, ToIntFunction<Token> size, Predicate<Token> isLeftOut) {
    List<String> terms = new ArrayList<>();
    int[] left = {0};
    read(
        field,
        text,
        (token, word) -> {
          if (left[0] > 0) {
            left[0]--;
          } else if (!isLeftOut.test(token)) {
            terms.add(token.term());
            left[0] = size.applyAsInt(token) - 1;
          }
        });
    return terms;
  }

  /** How a text spells each of its terms where it first occurs, in lower case. */
  public Map<String, String> spelled(String field, String text) {
    Map<String, String> words = new HashMap<>();
    read(field, text, (token, word) -> words.putIfAbsent(token.term(), word.in(text)));
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
          if (wanted.contains(token.term())
              && (spans.isEmpty() || spans.getLast().end() <= span.start())) {
            spans.add(span);
          }
        });
    return spans;
  }

  /** Gives each token, and the place of the word that it comes from, in text order. */
  private void read(String field, String text, BiConsumer<Token, Span> tokens) {
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.accept(
            new Token(term.toString(), type.type()),
            new Span(offsets.startOffset(), offsets.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // none can come from a text in memory
    }
  }
}
