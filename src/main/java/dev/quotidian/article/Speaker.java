package dev.quotidian.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The resolved entity of a quotation's source: whom it refers to, as far as the article says.
 *
 * <pre>{@code
 * Speaker speaker = quotation.speaker().orElseThrow(); // of "She said ..."
 * speaker.name(); // Lena Okafor
 * speaker.role(); // Optional[Energy Minister]
 * speaker.key();  // Optional[lena okafor]
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param name the fullest name the article gives, without title; for an unnamed source its
 *     description ("a senior official")
 * @param type what it is
 * @param role the position in the article's own words ("press secretary")
 * @param affiliation the organisation, state or party spoken for, in the article's own words
 * @param aliases other forms of the name in the article ("Okafor")
 * @param identity who that is across all articles, where a directory knows
 * @param members each one of a joint source, in text order: “Ann Poe and John Low” are two; empty
 *     where one alone speaks
 * @since 0.1
 */
public record Speaker(
    String name,
    Type type,
    Optional<String> role,
    Optional<String> affiliation,
    List<String> aliases,
    Optional<Identity> identity,
    List<Speaker> members) {

  /** What a speaker is. */
  public enum Type {
    /** A person, or several, by name. */
    PERSON,
    /** A company, ministry, government, newspaper speaking as such, by name. */
    ORGANISATION,
    /** A report, statement, filing that is itself the source. */
    DOCUMENT,
    /** Somebody, or an organisation, whom the article describes but does not name. */
    UNNAMED
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the name is blank, or a member has members
   */
  public Speaker {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    Objects.requireNonNull(aliases, "aliases");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(members, "members");
    Checks.notBlank("A speaker's name", name);
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    for (Speaker member : members) {
      if (member.isJoint()) {
        throw new IllegalArgumentException(
            "Speaker "
                + name
                + ": its member "
                + member.name()
                + " has members; name each of them");
      }
    }
  }

  /**
   * A speaker who speaks alone.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Speaker(
      String name,
      Type type,
      Optional<String> role,
      Optional<String> affiliation,
      List<String> aliases,
      Optional<Identity> identity) {
    this(name, type, role, affiliation, aliases, identity, List.of());
  }

  /**
   * A speaker whom no directory knows.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Speaker(
      String name,
      Type type,
      Optional<String> role,
      Optional<String> affiliation,
      List<String> aliases) {
    this(name, type, role, affiliation, aliases, Optional.empty());
  }

  /**
   * A speaker of whom no more than the name is known.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static Speaker of(String name, Type type) {
    return new Speaker(name, type, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * Persons or organisations that speak together, by the names of all: an organisation where all
   * are organisations, else a person.
   *
   * @param role the role that they hold together, in the article's words ("Senators")
   * @throws IllegalArgumentException if there are fewer than two, or one has members
   */
  public static Speaker joint(List<Speaker> members, Optional<String> role) {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(role, "role");
    if (members.size() < 2) {
      throw new IllegalArgumentException(
          "A joint source of " + members.size() + ": give at least two members");
    }
    String first =
        members.subList(0, members.size() - 1).stream()
            .map(Speaker::name)
            .collect(Collectors.joining(", "));
    return new Speaker(
        first + " and " + members.getLast().name(),
        members.stream().allMatch(member -> member.type() == Type.ORGANISATION)
            ? Type.ORGANISATION
            : Type.PERSON,
        role,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        members);
  }

  /**
   * Persons or organisations that speak together, with no role that they hold together.
   *
   * @throws IllegalArgumentException if there are fewer than two, or one has members
   */
  public static Speaker joint(List<Speaker> members) {
    Objects.requireNonNull(members, "members");
    return joint(members, Optional.empty());
  }

  /** This speaker, known to a directory. */
  public Speaker withIdentity(Identity identity) {
    return new Speaker(name, type, role, affiliation, aliases, Optional.of(identity), members);
  }

  /** This joint source, with other members. */
  public Speaker withMembers(List<Speaker> members) {
    return new Speaker(name, type, role, affiliation, aliases, identity, members);
  }

  /** Whether several speak together. */
  public boolean isJoint() {
    return !members.isEmpty();
  }

  /** Whoever speaks: each member of a joint source, or else this speaker alone. */
  public List<Speaker> each() {
    return isJoint() ? members : List.of(this);
  }

  /**
   * How the role is held, where the article says that it is not simply held now: “former minister”,
   * “acting director”, “president-elect”.
   */
  public Optional<Position.Status> status() {
    return role.flatMap(Position.Status::of);
  }

  /**
   * The entity id of this speaker in an archive: the id of the identity, or else the name in the
   * form of {@link NameKey}, which is the same for "José Peña" and "Mr. Jose Pena". Empty where the
   * name does not tell whom it means: for unnamed sources, for persons known by one word only (a
   * surname is shared by many), and for what is called by a common noun ("government", "report").
   */
  public Optional<String> key() {
    return identity.map(Identity::id).or(() -> NameKey.whole(name, type));
  }
}
