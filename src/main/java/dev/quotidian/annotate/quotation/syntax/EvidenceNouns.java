package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.draft.TokenRange;

/** Tells the sources that speak by what they show: studies, polls, figures. */
public final class EvidenceNouns {
  private EvidenceNouns() {}

  /** Whether the head of a noun phrase is one: its last word before a preposition or a clause. */
  public static boolean isHeadOf(TokenView reading, TokenRange phrase) {
    int head = phrase.first();
    while (head < phrase.last() && !endsHead(reading, head + 1)) {
      head++;
    }
    return reading.in(FunctionWords.EVIDENCE, head);
  }

  private static boolean endsHead(TokenView reading, int t) {
    return reading.isComma(t)
        || reading.in(FunctionWords.PREPOSITION, t)
        || reading.in(FunctionWords.BOUNDARY, t)
        || reading.isPast(t);
  }
}
