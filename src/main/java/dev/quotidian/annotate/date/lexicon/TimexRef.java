package dev.quotidian.annotate.date.lexicon;

/** TIMEX3's three times without a calendar. */
public enum TimexRef {
  PAST,
  PRESENT,
  FUTURE;

  public String value() {
    return name() + "_REF";
  }
}
