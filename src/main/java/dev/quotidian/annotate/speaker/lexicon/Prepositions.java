package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;

/** The prepositions that join a position to what it is of, or for whom it is held. */
public final class Prepositions {
  private static final long OF = Hash.of("of");
  private static final long AT = Hash.of("at");
  private static final long FOR = Hash.of("for");
  private static final long WITH = Hash.of("with");
  private static final long FROM = Hash.of("from");
  private static final long IN = Hash.of("in");
  private static final long BY = Hash.of("by");
  private static final long ON = Hash.of("on");
  private static final long TO = Hash.of("to");

  private Prepositions() {}

  public static boolean joinsRole(long hash) {
    return hash == OF
        || hash == AT
        || hash == FOR
        || hash == WITH
        || hash == FROM
        || hash == IN
        || hash == ON
        || hash == TO;
  }

  public static boolean isOn(long hash) {
    return hash == ON;
  }

  /** Whether a position goes on after it: “head of research”. */
  public static boolean extendsRole(long hash) {
    return hash == OF || hash == FOR || hash == IN || hash == ON || hash == TO;
  }

  /** “a statement by”, “a letter from”. */
  public static boolean isOfIssuer(TaggedText words, int t) {
    long hash = words.text().hash(t);
    return words.isWord(t) && (hash == BY || hash == FROM || hash == OF);
  }

  public static boolean isBy(TaggedText words, int t) {
    return words.isWord(t) && words.text().hash(t) == BY;
  }

  public static boolean isFor(TaggedText words, int t) {
    return words.isWord(t) && words.text().hash(t) == FOR;
  }

  public static boolean isIn(long hash) {
    return hash == IN;
  }
}
