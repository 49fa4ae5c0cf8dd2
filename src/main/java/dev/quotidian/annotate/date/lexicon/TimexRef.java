package dev.quotidian.annotate.date.lexicon;

/** TIMEX3's references to past, present and future that name no day. */
public enum TimexRef {
  PAST,
  PRESENT,
  FUTURE;

  public String value() {
    return name() + "_REF";
  }
}
