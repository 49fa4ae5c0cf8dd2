package dev.quotidian.annotate.topic.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Postings of one text: the positions of the words of a query. */
final class Places {
  static final int[] NONE = {};

  private final Map<Integer, List<Stretch>> places = new HashMap<>();

  /** From the first word to the last, by their numbers in the text. */
  record Stretch(int first, int last) {}

  void add(int word, int number) {
    places.computeIfAbsent(word, w -> new ArrayList<>()).add(new Stretch(number, number));
  }

  List<Stretch> of(int word) {
    return places.getOrDefault(word, List.of());
  }
}
