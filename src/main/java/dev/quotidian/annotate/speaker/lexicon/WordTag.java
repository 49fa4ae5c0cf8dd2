package dev.quotidian.annotate.speaker.lexicon;

/** The tags that a word may have in the gazetteers and word lists of the data files. */
public enum WordTag {
  GIVEN_NAME,
  FEMALE_NAME,
  MALE_NAME,
  /** A family name that stands first in Chinese, Korean and Vietnamese order. */
  FAMILY_FIRST,
  /** Stands before a name. */
  TITLE,
  /** A title that is a position as well: Sen., President. */
  OFFICE,
  FEMALE,
  MALE,
  /** A person's position: spokesman, minister. */
  ROLE,
  ROLES,
  /** Goes before a position and belongs to it: deputy, press. */
  MODIFIER,
  /** What a secretary or minister is of. */
  PORTFOLIO,
  /** People who are no more than that: source, woman, residents. */
  PEOPLE,
  RELATIVE,
  ORGANISATION,
  LEGAL_FORM,
  COMPANY,
  /** Ends the name of a company, and means none by itself: bearings, logistics. */
  BUSINESS,
  /** The second part of a compound such as Florida-based. */
  COMPOUND,
  /** A position in a company. */
  COMPANY_ROLE,
  /** A position in a state, a region or a town. */
  STATE_OFFICE,
  /** A position that an official or executive may hold. */
  RANK,
  /** A position that tells no rank: official. */
  GENERIC,
  MEDIA,
  /** What places and buildings are called, and hardly a person: islands, stadium, mount. */
  LANDMARK,
  /** A name that is one word. */
  PROPER,
  STATE,
  DOCUMENT,
  /** A document that only voices somebody's words. */
  STATEMENT,
  DETERMINER,
  INDEFINITE,
  DEMONSTRATIVE,
  POSSESSIVE,
  PREPOSITION,
  CONJUNCTION,
  /** No name where a sentence begins with it. */
  FUNCTION,
  /** Opens a list of those present. */
  ROLL,
  /** Tells in place of a post for whom an advocate speaks: defending. */
  ADVOCATING,
  /** Begins a sentence, and a name only inside one: rejecting. Small letters are not tagged. */
  OPENER,
  CALENDAR,
  PARTICLE,
  JUNIOR,
  /** A position that is a common surname as well: Baker. */
  SURNAME,
  /** Letters after a name: MP, OBE. */
  LETTERS,
  PARTY,
  PRONOUN,
  SINGULAR,
  PLURAL,
  THING,
  FIRST,
  /** Him, her. */
  OBJECT,
  WHO,
  HEADS,
  /**
   * Says of a position that it is held no longer, not yet or in another's place: former, acting.
   */
  STATUS,
  /** A position by art, trade or fortune, held for no state: actor, economist. */
  PRIVATE;

  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  public long bit() {
    return 1L << ordinal();
  }
}
