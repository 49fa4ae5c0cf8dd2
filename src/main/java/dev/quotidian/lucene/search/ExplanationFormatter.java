package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Lucene's explanation of a score into plain words. Safe for use by many threads. */
final class ExplanationFormatter {
  private static final Pattern WEIGHT =
      Pattern.compile("weight\\((\\S+?):(.*) in \\d+\\) \\[\\w*\\], result of:", Pattern.DOTALL);
  private static final Pattern JOIN =
      Pattern.compile("Score based on (\\d+) child docs in range .*", Pattern.DOTALL);
  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put(Schema.BODY, "the body");
    FIELDS.put(Schema.TITLE, "the headline");
    FIELDS.put(Schema.CONTENT, "what was said");
    FIELDS.put(Schema.SPEAKER, "the speaker's name");
    FIELDS.put(Schema.ROLE, "the speaker's role");
    FIELDS.put(Schema.AFFILIATION, "the speaker's affiliation");
  }

  private ExplanationFormatter() {}

  static ScoreExplanation of(org.apache.lucene.search.Explanation found) {
    Matcher weight = WEIGHT.matcher(found.getDescription());
    if (weight.matches()) {
      return word(found, weight.group(2), field(weight.group(1)));
    }
    Matcher join = JOIN.matcher(found.getDescription());
    if (join.matches()) {
      return node(found, "the best of its quotations that match, of " + join.group(1));
    }
    return switch (found.getDescription()) {
      case "sum of:" -> node(found, "sum");
      case "max of:" -> node(found, "the best of these");
      case "match on required clause, product of:" ->
          leaf(found, "a condition that it satisfies, which adds nothing");
      default -> node(found, condition(found.getDescription()));
    };
  }

  private static String field(String name) {
    return Optional.ofNullable(FIELDS.get(name)).orElse(name);
  }

  /** A condition says what Lucene calls it, as its values are those that were asked for. */
  private static String condition(String description) {
    return description.startsWith("ConstantScore(")
        ? "a condition that it satisfies"
        : description.replaceFirst("(, computed as .* from|, product of|, result of)?:$", "");
  }

  private static ScoreExplanation word(
      org.apache.lucene.search.Explanation found, String words, String field) {
    Map<String, org.apache.lucene.search.Explanation> numbers = new LinkedHashMap<>();
    collect(found, numbers);
    List<ScoreExplanation> parts = new ArrayList<>();
    number(numbers, "boost").ifPresent(boost -> parts.add(leaf(boost, "weight of the clause")));
    number(numbers, "idf").ifPresent(idf -> parts.add(leaf(idf, rarity(numbers))));
    number(numbers, "tf").ifPresent(tf -> parts.add(leaf(tf, frequency(numbers))));
    return new ScoreExplanation(
        found.getValue().doubleValue(),
        "“" + words.replace("\"", "") + "” in " + field + ": product",
        parts);
  }

  private static void collect(
      org.apache.lucene.search.Explanation found,
      Map<String, org.apache.lucene.search.Explanation> numbers) {
    numbers.putIfAbsent(found.getDescription().split("[,(]", 2)[0], found);
    for (org.apache.lucene.search.Explanation part : found.getDetails()) {
      collect(part, numbers);
    }
  }

  private static Optional<org.apache.lucene.search.Explanation> number(
      Map<String, org.apache.lucene.search.Explanation> numbers, String name) {
    return Optional.ofNullable(numbers.get(name));
  }

  private static String shown(
      Map<String, org.apache.lucene.search.Explanation> numbers, String name) {
    return number(numbers, name)
        .map(number -> Math.round(number.getValue().doubleValue() * 10) / 10.0)
        .map(value -> value % 1 == 0 ? Long.toString(value.longValue()) : value.toString())
        .orElse("some");
  }

  private static String rarity(Map<String, org.apache.lucene.search.Explanation> numbers) {
    return numbers.containsKey("n")
        ? "rarity: " + shown(numbers, "n") + " of " + shown(numbers, "N") + " have it"
        : "rarity of its words";
  }

  private static String frequency(Map<String, org.apache.lucene.search.Explanation> numbers) {
    String name = numbers.containsKey("freq") ? "freq" : "phraseFreq=";
    return "frequency: "
        + shown(numbers, name)
        + " among "
        + shown(numbers, "dl")
        + " words, average "
        + shown(numbers, "avgdl");
  }

  private static ScoreExplanation node(org.apache.lucene.search.Explanation found, String reason) {
    List<ScoreExplanation> parts = new ArrayList<>();
    for (org.apache.lucene.search.Explanation part : found.getDetails()) {
      if (part.isMatch()) {
        parts.add(of(part));
      }
    }
    return new ScoreExplanation(found.getValue().doubleValue(), reason, parts);
  }

  private static ScoreExplanation leaf(org.apache.lucene.search.Explanation found, String reason) {
    return new ScoreExplanation(found.getValue().doubleValue(), reason, List.of());
  }
}
