package dev.quotidian.annotate.topic.keyphrase;

/** A coarse part of speech: what a word may do in a key phrase. */
public enum WordRole {
  /** Ends a phrase; no part of it. */
  CUT,
  /** Tells who speaks; ends a phrase. */
  SPEECH,
  /** The "of" or "&" inside a name: neither first nor last. */
  JOINT,
  /** Says what kind: not last. */
  ADJECTIVE,
  /** A role; too general alone, and before a name not part of it. */
  TITLE,
  /** Stands in reports of all kinds; too general alone, and adds little to a phrase. */
  BACKGROUND,
  /** Too general alone. */
  WEAK,
  /** A topic in itself. */
  STRONG;

  boolean cuts() {
    return this == CUT || this == SPEECH;
  }

  public boolean mayEnd() {
    return this == STRONG || isGeneral();
  }

  boolean isGeneral() {
    return this == WEAK || this == TITLE || this == BACKGROUND;
  }
}
