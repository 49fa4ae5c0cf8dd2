package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.SaidDate;

/**
 * The rules that link a quotation to its said date. The program asks the constants; their texts are
 * for people, who read them in {@link SaidDate#rule} and {@code rules.txt}.
 */
enum SaidRule {
  SENTENCE("said.sentence"),
  AT_THAT_TIME("said.at-that-time"),
  ANSWER("said.answer"),
  ADDRESSED("said.addressed"),
  LEAD("said.lead"),
  MOVED("said.moved"),
  OCCASION("said.occasion"),
  OCCASION_LATER("said.occasion-later"),
  TRANSCRIPT("said.transcript"),
  SPEAKER("said.speaker"),
  EVENT("said.event"),
  RUNNING("said.running"),
  DOCUMENT("said.document"),
  PUBLISHED("said.published");

  private final String text;

  SaidRule(String text) {
    this.text = text;
  }

  /** The id as annotations carry it. */
  String text() {
    return text;
  }

  /** A said date by this rule. */
  SaidDate date(DateRange range, double confidence) {
    return new SaidDate(range, confidence, text);
  }

  private boolean made(SaidDate said) {
    return text.equals(said.rule());
  }

  /** Whether a date is that of an occasion, or goes on with one. */
  static boolean isOfRunningOccasion(SaidDate said) {
    return OCCASION.made(said) || OCCASION_LATER.made(said) || RUNNING.made(said);
  }
}
