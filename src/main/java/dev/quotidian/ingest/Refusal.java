package dev.quotidian.ingest;

/** Why an article cannot be read, in words for the user. Never leaves this package. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  Refusal(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
