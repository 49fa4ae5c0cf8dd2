package dev.quotidian.lucene.explain;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.BestHitQuery;
import dev.quotidian.lucene.scoring.ContextQuery;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns Lucene's explanation of a score into plain words. Lucene tells the kind of an explanation
 * by its description alone: {@code ExplanationFormatterTest} builds each kind with Lucene itself,
 * and fails where a description has changed. What is of no known kind is called a part of the
 * score, so that nothing of Lucene's own terms is shown. Safe for use by many threads.
 */
public final class ExplanationFormatter {
  private static final Pattern WEIGHT =
      Pattern.compile("weight\\((\\S+?):(.*) in \\d+\\) \\[\\w*\\], result of:", Pattern.DOTALL);
  private static final Pattern BM25F =
      Pattern.compile(
          "weight\\(CombinedFieldQuery\\(\\(.*\\)\\((.*)\\)\\)\\S* in \\d+\\).*", Pattern.DOTALL);
  private static final Pattern JOIN =
      Pattern.compile("Score based on (\\d+) child docs in range .*", Pattern.DOTALL);
  private static final Pattern CONTEXT =
      Pattern.compile(
          Pattern.quote(ContextQuery.EXPLANATION) + "(.*)\\), computed as boost .*",
          Pattern.DOTALL);
  private static final String PARENT = "Score based on parent document ";
  private static final Map<String, String> FIELDS =
      Map.of(
          Schema.BODY, "the body",
          Schema.TITLE, "the headline",
          Schema.LEAD, "the first paragraphs",
          Schema.AUTHOR, "the authors",
          Schema.CONTENT, "what was said",
          Schema.SPEAKER, "the speaker's name",
          Schema.ROLE, "the speaker's role",
          Schema.AFFILIATION, "the speaker's affiliation");

  /** What is shown for an explanation of no known kind. */
  static final String OTHER_PART = "a part of the score";

  /** What is shown for words in a field of no known name. */
  static final String OTHER_FIELD = "another field";

  /** A score that does not depend on the document: what was asked for is there, or is not. */
  private static final String CONDITION = "a condition that it satisfies";

  private ExplanationFormatter() {}

  /** What an explanation of Lucene says. */
  public static ScoreExplanation of(org.apache.lucene.search.Explanation explanation) {
    Matcher weight = WEIGHT.matcher(explanation.getDescription());
    if (weight.matches()) {
      return term(explanation, weight.group(2), field(weight.group(1)));
    }
    Matcher bm25f = BM25F.matcher(explanation.getDescription());
    if (bm25f.matches()) {
      return term(explanation, bm25f.group(1), "headline and body");
    }
    Matcher context = CONTEXT.matcher(explanation.getDescription());
    if (context.matches()) {
      return term(explanation, context.group(1), "its context");
    }
    Matcher join = JOIN.matcher(explanation.getDescription());
    if (join.matches()) {
      return node(explanation, "the best of its quotations that match, of " + join.group(1));
    }
    return switch (explanation.getDescription()) {
      case "sum of:" -> node(explanation, "sum");
      case "max of:" -> node(explanation, "the best of these");
      case "match on required clause, product of:" ->
          leaf(explanation, CONDITION + ", which adds nothing");
      case RecencyDecayQuery.PRODUCT -> node(explanation, "relevance × recency");
      default -> other(explanation);
    };
  }

  private static ScoreExplanation other(org.apache.lucene.search.Explanation explanation) {
    if (explanation.getDescription().startsWith(PARENT)) {
      return node(explanation, "its article");
    }
    if (explanation.getDescription().startsWith(RecencyDecayQuery.RECENCY)) {
      return leaf(explanation, explanation.getDescription());
    }
    if (explanation.getDescription().equals(BestHitQuery.BONUS)) {
      return leaf(explanation, BestHitQuery.BONUS);
    }
    return explanation.getDetails().length == 0
        ? leaf(explanation, CONDITION)
        : node(explanation, OTHER_PART);
  }

  private static String field(String name) {
    return Optional.ofNullable(FIELDS.get(name))
        .or(() -> Schema.ownName(name).map(own -> "field " + own))
        .orElse(OTHER_FIELD);
  }

  private static ScoreExplanation term(
      org.apache.lucene.search.Explanation explanation, String terms, String field) {
    Map<String, org.apache.lucene.search.Explanation> numbers = new LinkedHashMap<>();
    collect(explanation, numbers);
    List<ScoreExplanation> parts = new ArrayList<>();
    number(numbers, "boost").ifPresent(boost -> parts.add(leaf(boost, "weight of the clause")));
    number(numbers, "idf").ifPresent(idf -> parts.add(leaf(idf, rarity(idf, numbers))));
    number(numbers, "tf").ifPresent(tf -> parts.add(leaf(tf, frequency(numbers))));
    return new ScoreExplanation(
        explanation.getValue().doubleValue(),
        "“" + terms.replace("\"", "") + "” in " + field + ": product",
        parts);
  }

  private static void collect(
      org.apache.lucene.search.Explanation explanation,
      Map<String, org.apache.lucene.search.Explanation> numbers) {
    numbers.putIfAbsent(name(explanation), explanation);
    for (org.apache.lucene.search.Explanation part : explanation.getDetails()) {
      collect(part, numbers);
    }
  }

  /** The name of a number, as in "idf, computed as …" or "phraseFreq=1.0". */
  private static String name(org.apache.lucene.search.Explanation number) {
    return number.getDescription().split("[,(=]", 2)[0];
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

  /** How rare one word is, or several together. */
  private static String rarity(
      org.apache.lucene.search.Explanation idf,
      Map<String, org.apache.lucene.search.Explanation> numbers) {
    return Arrays.stream(idf.getDetails()).anyMatch(number -> name(number).equals("n"))
        ? "rarity: " + shown(numbers, "n") + " of " + shown(numbers, "N") + " have it"
        : "rarity of its words";
  }

  private static String frequency(Map<String, org.apache.lucene.search.Explanation> numbers) {
    String name =
        Stream.of("freq", "termFreq").filter(numbers::containsKey).findFirst().orElse("phraseFreq");
    String frequency = "frequency: " + shown(numbers, name);
    return !numbers.containsKey("dl")
        ? frequency
        : frequency
            + " among "
            + shown(numbers, "dl")
            + " words, average "
            + shown(numbers, "avgdl");
  }

  private static ScoreExplanation node(
      org.apache.lucene.search.Explanation explanation, String reason) {
    List<ScoreExplanation> parts = new ArrayList<>();
    for (org.apache.lucene.search.Explanation part : explanation.getDetails()) {
      if (part.isMatch()) {
        parts.add(of(part));
      }
    }
    return new ScoreExplanation(explanation.getValue().doubleValue(), reason, parts);
  }

  private static ScoreExplanation leaf(
      org.apache.lucene.search.Explanation explanation, String reason) {
    return new ScoreExplanation(explanation.getValue().doubleValue(), reason, List.of());
  }
}
