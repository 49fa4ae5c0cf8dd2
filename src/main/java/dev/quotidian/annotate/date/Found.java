package dev.quotidian.annotate.date;

/** An expression found: words {@code first} to before {@code end}, what they say, and the rule. */
record Found(int first, int end, Reading reading, String rule, double confidence) {

  Found from(int first) {
    return new Found(first, end, reading, rule, confidence);
  }

  Found to(int end) {
    return new Found(first, end, reading, rule, confidence);
  }

  Found with(int end, Reading reading, String rule) {
    return new Found(first, end, reading, rule, confidence);
  }
}
