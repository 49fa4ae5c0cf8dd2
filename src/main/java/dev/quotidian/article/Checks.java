package dev.quotidian.article;

/** Checks of arguments that the records share. */
final class Checks {
  private Checks() {}

  static void confidence(String what, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(what + ": confidence " + confidence + " is not in [0, 1]");
    }
  }

  /**
   * As above, of one of several that {@code which} tells apart; names it only where it is wrong.
   */
  static void confidence(String what, Object which, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      confidence(what + " " + which, confidence);
    }
  }

  static void notBlank(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }
}
