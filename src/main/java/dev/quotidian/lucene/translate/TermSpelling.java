package dev.quotidian.lucene.translate;

import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a search spells its terms. The terms of the index are stems ("energi"), which nobody typed:
 * an explanation shows the words of the search in their place. Immutable.
 *
 * @param words by term
 */
public record TermSpelling(Map<String, String> words) {
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  /** Of the words of a search. */
  public static TermSpelling of(List<Text> texts, QueryTranslator translator) {
    Map<String, String> words = new HashMap<>();
    texts.forEach(text -> add(text, translator, words));
    return new TermSpelling(Map.copyOf(words));
  }

  private static void add(Text text, QueryTranslator translator, Map<String, String> words) {
    switch (text) {
      case Word word -> add(word.text(), translator, words);
      case Phrase phrase -> add(phrase.text(), translator, words);
      case Near near -> near.parts().forEach(part -> add(part, translator, words));
      case WordForm form -> {} // it is expanded, and its score names no term
    }
  }

  private static void add(String text, QueryTranslator translator, Map<String, String> words) {
    translator.spelled(text).forEach(words::putIfAbsent);
  }

  /** An explanation with the words of the search for their terms. */
  public ScoreExplanation in(ScoreExplanation score) {
    return new ScoreExplanation(
        score.value(), spelled(score.reason()), score.parts().stream().map(this::in).toList());
  }

  private String spelled(String reason) {
    return QUOTED
        .matcher(reason)
        .replaceAll(found -> Matcher.quoteReplacement("“" + words(found.group(1)) + "”"));
  }

  private String words(String terms) {
    return Arrays.stream(terms.split(" "))
        .map(term -> words.getOrDefault(term, term))
        .collect(Collectors.joining(" "));
  }
}
