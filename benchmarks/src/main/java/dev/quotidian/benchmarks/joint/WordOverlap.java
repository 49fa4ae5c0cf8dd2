package dev.quotidian.benchmarks.joint;

import dev.quotidian.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, and by how many of them two stretches of it overlap. */
final class WordOverlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

  private WordOverlap() {}

  /** In lower case, in order. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(found.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Where the words of some pieces begin. */
  static Set<Integer> places(List<Span> pieces, String body) {
    Set<Integer> places = new HashSet<>();
    for (Span piece : pieces) {
      Matcher found = WORD.matcher(piece.in(body));
      while (found.find()) {
        places.add(piece.start() + found.start());
      }
    }
    return places;
  }

  /** Dice's coefficient of two sets: 0 for none in common, 1 for all. */
  static double dice(Set<Integer> one, Set<Integer> other) {
    return one.isEmpty() || other.isEmpty()
        ? 0
        : 2.0 * common(one, other) / (one.size() + other.size());
  }

  /** What part of {@code one} is in {@code other}. */
  static double covered(Set<Integer> one, Set<Integer> other) {
    return one.isEmpty() ? 0 : (double) common(one, other) / one.size();
  }

  private static long common(Set<Integer> one, Set<Integer> other) {
    return one.stream().filter(other::contains).count();
  }
}
