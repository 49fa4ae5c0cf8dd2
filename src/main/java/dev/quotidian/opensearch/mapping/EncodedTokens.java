package dev.quotidian.opensearch.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Texts as their tokens, position by position: analysed here, since a cluster has no analyser of
 * ours, and taken apart there by one that only splits. Positions are separated by a space, tokens
 * of one position by {@link #SAME_POSITION}. Safe for use by many threads.
 */
public final class EncodedTokens {
  /**
   * Between tokens of one position. A control character, which no token has, and none of those that
   * count as white space.
   */
  public static final String SAME_POSITION = "\u0001";

  /** A position without a token. */
  public static final String NO_TOKEN = "\u0002";

  /** A token without a character, of which analysis left nothing. */
  private static final String EMPTY = "\u0003";

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private EncodedTokens() {}

  /** The tokens of each position of a text, analysed as a field. */
  static List<List<String>> positions(Analyzer analyzer, String field, String text) {
    List<List<String>> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        skip(positions, increment.getPositionIncrement());
        positions.getLast().add(term(term.toString()));
      }
      tokens.end();
      skip(positions, increment.getPositionIncrement());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O on a string
    }
    return positions;
  }

  private static void skip(List<List<String>> positions, int increment) {
    for (int i = 0; i < increment; i++) {
      positions.add(new ArrayList<>(1));
    }
  }

  /**
   * A token as a cluster has it: Lucene writes half a surrogate pair as a replacement character.
   *
   * @throws IllegalArgumentException if it cannot be sent, which no analyser of ours makes
   */
  public static String term(String token) {
    if (token.isEmpty()) {
      return EMPTY;
    }
    if (token.chars().anyMatch(EncodedTokens::isSeparator)) {
      throw new IllegalArgumentException("a token cannot be encoded: \"" + token + "\"");
    }
    return token.chars().anyMatch(EncodedTokens::isSurrogate)
        ? LONE_SURROGATE.matcher(token).replaceAll("\uFFFD")
        : token;
  }

  private static boolean isSurrogate(int c) {
    return Character.isSurrogate((char) c);
  }

  private static boolean isSeparator(int c) {
    return Character.isWhitespace(c) || (c >= SAME_POSITION.charAt(0) && c <= EMPTY.charAt(0));
  }

  /** A text, analysed as a field. */
  public static String of(Analyzer analyzer, String field, String text) {
    return joined(positions(analyzer, field, text));
  }

  /** The tokens of some positions. */
  public static String joined(List<List<String>> positions) {
    StringBuilder joined = new StringBuilder();
    for (List<String> tokens : positions) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(tokens.isEmpty() ? NO_TOKEN : String.join(SAME_POSITION, tokens));
    }
    return joined.toString();
  }

  /**
   * The same, where each token stands once: what comes again is left out, and what stood at its
   * place is put to the first, so that a compound and its parts stay at one place.
   */
  static List<List<String>> distinct(List<List<String>> positions) {
    List<List<String>> distinct = new ArrayList<>();
    Map<String, List<String>> places = new HashMap<>();
    for (List<String> tokens : positions) {
      List<String> own = new ArrayList<>();
      distinct.add(own);
      List<String> place =
          tokens.stream().map(places::get).filter(Objects::nonNull).findFirst().orElse(own);
      for (String token : tokens) {
        if (places.putIfAbsent(token, place) == null) {
          place.add(token);
        }
      }
    }
    return distinct;
  }
}
