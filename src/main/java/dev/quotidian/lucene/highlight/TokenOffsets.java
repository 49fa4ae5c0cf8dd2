package dev.quotidian.lucene.highlight;

import dev.quotidian.article.Span;
import dev.quotidian.index.record.TokenAnchors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of the tokens of a text by their positions: the words around a position are analysed
 * when it is first asked for. For one thread.
 */
final class TokenOffsets {
  private final Analyzer analyzer;
  private final String field;
  private final String text;
  private final TokenAnchors anchors;
  private final Map<Integer, List<Token>> stretches = new HashMap<>();
  private @Nullable List<Token> all;

  private record Token(int position, BytesRef term, Span span) {}

  TokenOffsets(Analyzer analyzer, String field, String text, TokenAnchors anchors) {
    this.analyzer = analyzer;
    this.field = field;
    this.text = text;
    this.anchors = anchors;
  }

  /**
   * Where a token stands.
   *
   * @throws IOException if the text has no such token there: index and text are not of one article
   */
  Span span(int position, BytesRef term) throws IOException {
    Optional<Span> found = find(tokens(anchors.stretch(position)), position, term);
    if (found.isEmpty()) { // its form depends on words before the stretch
      found = find(allTokens(), position, term);
    }
    return found.orElseThrow(
        () ->
            new IOException(
                "The text has no token " + term.utf8ToString() + " at position " + position));
  }

  private static Optional<Span> find(List<Token> tokens, int position, BytesRef term) {
    for (int i = firstFrom(position, tokens); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.position() != position) {
        break;
      }
      if (token.term().equals(term)) {
        return Optional.of(token.span());
      }
    }
    return Optional.empty();
  }

  /** The place of the first token at a position or after it. */
  private static int firstFrom(int position, List<Token> tokens) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).position() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Token> allTokens() throws IOException {
    List<Token> known = all;
    if (known == null) {
      known = tokens(0, 0, text.length());
      all = known;
    }
    return known;
  }

  private List<Token> tokens(int stretch) throws IOException {
    List<Token> known = stretches.get(stretch);
    if (known == null) {
      int end = Math.min(anchors.end(stretch, text.length()), text.length());
      int start = Math.min(anchors.start(stretch), end);
      known = tokens(anchors.position(stretch), start, end);
      stretches.put(stretch, known);
    }
    return known;
  }

  private List<Token> tokens(int firstPosition, int start, int end) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text.substring(start, end))) {
      TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = firstPosition - 1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        Span span = new Span(start + offset.startOffset(), start + offset.endOffset());
        tokens.add(new Token(position, BytesRef.deepCopyOf(term.getBytesRef()), span));
      }
      stream.end();
    }
    inOrder(tokens);
    return tokens;
  }

  /**
   * A compound stands at the positions of both its parts. At the second it begins with that part,
   * so that no token begins before the end of the one before it, which Lucene's highlighter asks
   * for.
   */
  private static void inOrder(List<Token> tokens) {
    int previousEnd = 0;
    for (int first = 0, next; first < tokens.size(); first = next) {
      int end = Integer.MAX_VALUE;
      int latest = 0;
      for (next = first; isAtPositionOf(tokens, next, first); next++) {
        Span span = tokens.get(next).span();
        end = Math.min(end, span.end());
        latest = Math.max(latest, span.start());
      }
      for (int i = first; i < next; i++) {
        Token token = tokens.get(i);
        if (token.span().start() < previousEnd) {
          Span later = new Span(latest, token.span().end());
          tokens.set(i, new Token(token.position(), token.term(), later));
        }
      }
      previousEnd = end;
    }
  }

  private static boolean isAtPositionOf(List<Token> tokens, int one, int other) {
    return one < tokens.size() && tokens.get(one).position() == tokens.get(other).position();
  }
}
