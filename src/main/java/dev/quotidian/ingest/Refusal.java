package dev.quotidian.ingest;

/** Why an article cannot be read, in words for the user. Never leaves this package. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final Read.Problem problem;

  Refusal(String reason) {
    this(reason, Read.Problem.OTHER);
  }

  Refusal(String reason, Read.Problem problem) {
    super(reason, null, false, false);
    this.reason = reason;
    this.problem = problem;
  }

  String reason() {
    return reason;
  }

  Read.Refused at(Place place) {
    return new Read.Refused(place, reason, problem);
  }
}
