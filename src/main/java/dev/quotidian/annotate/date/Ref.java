package dev.quotidian.annotate.date;

/** TIMEX3's three times without a calendar. */
enum Ref {
  PAST,
  PRESENT,
  FUTURE;

  String value() {
    return name() + "_REF";
  }
}
