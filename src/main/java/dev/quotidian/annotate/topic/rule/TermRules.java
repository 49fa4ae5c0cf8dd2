package dev.quotidian.annotate.topic.rule;

import dev.quotidian.taxonomy.Taxonomy;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.lexicon.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of weighted terms of one to four words, each evidence for topics. Reads the file
 * {@code iptc-rules.txt} beside this class, whose first lines say its format, and the labels of the
 * taxonomy.
 */
final class TermRules {
  private static final int MAX_LENGTH = 4;
  private static final int LABEL_WEIGHT = 3;

  private final Taxonomy taxonomy;
  private final List<String> codes = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final TermTable table = new TermTable();

  /** By a term's number, from 1 on: its topics and weights, none where it only begins others. */
  private final List<List<Sign>> signs = new ArrayList<>();

  private final int[] above;
  private final List<String> labels;

  /** A term as evidence for a topic. */
  record Sign(int topic, int weight) {}

  private static final class Shipped {
    static final TermRules RULES = new TermRules(Taxonomy.iptcMediaTopics());
  }

  static TermRules shipped() {
    return Shipped.RULES;
  }

  private TermRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    signs.add(List.of());
    String code = "";
    for (String line : DataFile.lines(TermRules.class, "iptc-rules.txt")) {
      if (line.startsWith("[")) {
        code = line.substring(1, line.indexOf(']'));
        topic(code);
      } else {
        terms(line, topic(code));
      }
    }
    List.copyOf(codes).forEach(this::labels);
    above = codes.stream().mapToInt(this::topicAbove).toArray();
    labels = codes.stream().map(taxonomy::label).toList();
  }

  /** The topics that have rules, in the order of their numbers. */
  List<String> codes() {
    return codes;
  }

  /** The number of the topic that a topic is a part of, or -1 at the first level. */
  int above(int topic) {
    return above[topic];
  }

  String label(int topic) {
    return labels.get(topic);
  }

  private int topicAbove(String code) {
    return taxonomy.broader(code).stream()
        .mapToInt(above -> numbers.getOrDefault(above, -1))
        .findFirst()
        .orElse(-1);
  }

  private int topic(String code) {
    if (taxonomy.concept(code).isEmpty()) {
      throw new IllegalStateException(
          "iptc-rules.txt has a section of " + code + ", which is no Media Topic");
    }
    Integer known = numbers.putIfAbsent(code, codes.size());
    if (known == null) {
      codes.add(code);
      return codes.size() - 1;
    }
    return known;
  }

  private void terms(String line, int topic) {
    List<String> terms = List.of(line.split("\\s+"));
    int weight = Integer.parseInt(terms.getFirst());
    for (String term : terms.subList(1, terms.size())) {
      add(List.of(term.split("_")), topic, weight);
    }
  }

  /** The labels of the topics below one at the second level. */
  private void labels(String code) {
    if (taxonomy.broader(code).isEmpty()) {
      return;
    }
    for (String narrower : taxonomy.narrower(code)) {
      List<String> label = List.of(taxonomy.label(narrower).split("\\s+"));
      if (label.size() > 1) {
        add(label, topic(code), LABEL_WEIGHT);
      }
    }
  }

  private void add(List<String> words, int topic, int weight) {
    if (words.size() > MAX_LENGTH) {
      return;
    }
    long key = 0;
    for (String word : words.subList(0, words.size() - 1)) {
      key = TermTable.join(key, Hash.of(word));
      number(key);
    }
    String last = words.getLast();
    sign(TermTable.join(key, Hash.of(last)), new Sign(topic, weight));
    sign(TermTable.join(key, Hash.of(plural(last))), new Sign(topic, weight));
  }

  static String plural(String word) {
    boolean y =
        word.length() > 2
            && word.endsWith("y")
            && "aeou".indexOf(word.charAt(word.length() - 2)) < 0;
    return y ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private int number(long key) {
    int number = table.get(key);
    if (number == 0) {
      number = signs.size();
      signs.add(List.of());
      table.put(key, number);
    }
    return number;
  }

  private void sign(long key, Sign sign) {
    int number = number(key);
    List<Sign> longer = new ArrayList<>(signs.get(number));
    if (longer.stream().noneMatch(known -> known.topic() == sign.topic())) {
      longer.add(sign);
      signs.set(number, List.copyOf(longer));
    }
  }

  /** What terms of a text tell; the longest that begins at a word is taken. */
  void forEachTerm(Text text, int from, int to, TermAction action) {
    int t = from;
    while (t < to) {
      t += Math.max(1, termAt(text, t, to, action));
    }
  }

  /** Takes a term's number and the topics it is evidence for. */
  interface TermAction {
    void accept(int term, int token, List<Sign> signs);
  }

  private int termAt(Text text, int t, int tokens, TermAction action) {
    int longest = 0;
    int term = 0;
    long key = 0;
    for (int k = t; k < tokens && k < t + MAX_LENGTH && text.isWordOrNumber(k); k++) {
      key = TermTable.join(key, text.hash(k));
      int number = table.get(key);
      if (number == 0) {
        break;
      }
      if (!signs.get(number).isEmpty()) {
        longest = k - t + 1;
        term = number;
      }
    }
    if (longest > 0) {
      action.accept(term, t, signs.get(term));
    }
    return longest;
  }
}
