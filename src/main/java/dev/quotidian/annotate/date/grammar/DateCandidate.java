package dev.quotidian.annotate.date.grammar;

/**
 * A candidate for a temporal expression: words {@code first} to before {@code end}, their reading,
 * and the rule.
 */
public record DateCandidate(
    int first, int end, DateExpression reading, String rule, double confidence) {

  DateCandidate from(int first) {
    return new DateCandidate(first, end, reading, rule, confidence);
  }

  DateCandidate to(int end) {
    return new DateCandidate(first, end, reading, rule, confidence);
  }

  DateCandidate with(int end, DateExpression reading, String rule) {
    return new DateCandidate(first, end, reading, rule, confidence);
  }
}
