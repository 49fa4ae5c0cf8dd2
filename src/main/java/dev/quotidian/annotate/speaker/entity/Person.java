package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.NameCase;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person of an article, while the article is read. Mutable. */
public final class Person implements Referent {
  private static final int MAX_ALIASES = 8;

  private final NameCase nameCase;
  private String name;
  private long given;
  private final long surname;
  private Gender gender = Gender.UNKNOWN;
  private String role = "";
  private String affiliation = "";
  private final List<String> aliases = new ArrayList<>();
  private int mentions;
  private int mentionedAt = -1;
  private int spokeAt = -1;
  private int institution = -1;
  private boolean seenInFull;
  private boolean sure;

  /**
   * @param nameCase how names in capitals are given
   * @param given the hash of the first word of the name, 0 if there is a surname only
   */
  Person(NameCase nameCase, String name, long given, long surname) {
    this.nameCase = nameCase;
    this.name = name;
    this.given = given;
    this.surname = surname;
  }

  String name() {
    return name;
  }

  long given() {
    return given;
  }

  long surname() {
    return surname;
  }

  public Gender gender() {
    return gender;
  }

  public String role() {
    return role;
  }

  public String affiliation() {
    return affiliation;
  }

  /** The token where the person was mentioned last, or -1. */
  int mentionedAt() {
    return mentionedAt;
  }

  void mentionedAt(int t) {
    mentionedAt = t;
  }

  public int mentions() {
    return mentions;
  }

  /** Notes one more mention by some tokens; {@code givenName} is 0 where they have none. */
  void mention(TaggedText words, int first, int end, long givenName) {
    mentions++;
    String written = words.string(first, end, name, aliases);
    if (!written.equals(name)) {
      call(written, givenName);
    }
  }

  /** Of several words for a person, the longest are the name. */
  private void call(String words, long givenName) {
    String alias = words;
    if ((given == 0 && givenName != 0) || (givenName != 0 && words.length() > name.length())) {
      alias = name;
      name = words;
      given = givenName;
    }
    if (!aliases.contains(alias) && aliases.size() < MAX_ALIASES) {
      aliases.add(alias);
    }
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  /** Takes over what a description adds; what was told first stays. */
  public void learn(String toldRole, String toldAffiliation) {
    boolean now = isFormer(role) && !toldRole.isEmpty() && !isFormer(toldRole);
    if (role.isEmpty() || now) {
      role = toldRole;
      affiliation = toldAffiliation.isEmpty() && !now ? affiliation : toldAffiliation;
    } else if (affiliation.isEmpty()) {
      affiliation = toldAffiliation;
    }
  }

  /**
   * Takes over what a label tells, in usual case, where the same words were read in capitals before
   * ({@code LENA OKAFOR, CHIEF ECONOMIST}).
   */
  void labelled(String toldRole, String toldAffiliation) {
    if (!toldRole.isEmpty() && isLoud(role)) {
      role = toldRole;
    }
    if (!toldAffiliation.isEmpty() && isLoud(affiliation)) {
      affiliation = toldAffiliation;
    }
    learn(toldRole, toldAffiliation);
  }

  private static boolean isLoud(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Whether no present position is known, but a former one. */
  boolean isFormer() {
    return isFormer(role);
  }

  /** Whether a position is told to be held no longer. */
  public static boolean isFormer(String position) {
    return position.startsWith("former ")
        || position.startsWith("ex-")
        || position.startsWith("one-time ")
        || position.startsWith("onetime ")
        || position.startsWith("then");
  }

  /** Notes a mention by more than a surname, and whether its words are surely a person's. */
  void seenInFull(boolean surely) {
    seenInFull = true;
    sure |= surely;
  }

  /** Whether this is a person, and nothing else that is called so. */
  boolean isSure() {
    return sure || !seenInFull;
  }

  /** Notes where a role without affiliation was told. */
  void speaksAt(int t) {
    spokeAt = spokeAt < 0 ? t : spokeAt;
  }

  /** Notes the noun of an institution, such as “the ministry”. */
  void speaksFor(int noun) {
    institution = institution < 0 ? noun : institution;
  }

  int spokeAt() {
    return spokeAt;
  }

  int institution() {
    return institution;
  }

  /** Takes a position and an affiliation in place of what was told. */
  void holds(String position, String whom) {
    role = position;
    affiliation = whom;
  }

  void affiliate(String fullest) {
    affiliation = fullest;
  }

  @Override
  public Speaker speaker() {
    List<String> others = UnnamedReferent.without(name, aliases);
    return new Speaker(
        nameCase.ofPerson(name),
        Speaker.Type.PERSON,
        UnnamedReferent.optional(role),
        UnnamedReferent.optional(affiliation),
        others);
  }
}
