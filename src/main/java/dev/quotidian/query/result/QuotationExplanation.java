package dev.quotidian.query.result;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a quotation has its score, and why it is a quotation of its speaker. Prints as text.
 *
 * <pre>{@code
 * archive.explain(QuotationSearch.of(quotation), hit.article().id(), hit.number())
 *     .ifPresent(System.out::print);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param score why it has its score
 * @param quotation the quotation, with the rule that found it and how sure that is
 * @param source the words of the body that name who said it; empty where there are none
 * @param cue the words of the body that attribute it; empty where there are none
 * @since 0.1
 */
public record QuotationExplanation(
    ScoreExplanation score, Quotation quotation, List<String> source, List<String> cue) {

  /** Copies the lists. */
  public QuotationExplanation {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    source = List.copyOf(source);
    cue = List.copyOf(cue);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(score.toString());
    text.append("attributed to ")
        .append(quotation.speaker().map(Speaker::name).orElse("nobody that could be resolved"))
        .append(by(quotation.rule(), quotation.confidence()));
    words(text, "source", source);
    words(text, "cue", cue);
    quotation.said().ifPresent(said -> text.append(said(said)));
    return text.toString();
  }

  private static void words(StringBuilder text, String what, List<String> words) {
    text.append("  ")
        .append(what)
        .append(": ")
        .append(words.isEmpty() ? "none" : "“" + String.join(" … ", words) + "”")
        .append('\n');
  }

  private static String said(SaidDate said) {
    return "  said "
        + said.range()
        + (said.isExplicit() ? ", as the text tells" : ", which is assumed")
        + by(said.rule(), said.confidence());
  }

  private static String by(String rule, double confidence) {
    return String.format(Locale.ROOT, ", by the rule %s with confidence %.2f\n", rule, confidence);
  }
}
