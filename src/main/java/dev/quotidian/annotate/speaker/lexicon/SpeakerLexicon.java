package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.lexicon.EnglishLexicon;

/**
 * The words and gazetteers that the resolution of speakers knows. Immutable, safe for use by many
 * threads.
 */
public final class SpeakerLexicon {
  private static final SpeakerLexicon ENGLISH = new SpeakerLexicon(EnglishLexicon.standard());

  private final TagDictionary tags;
  private final Occupations occupations;
  private final PlaceNames places;
  private final GovernmentNames governments;
  private final OrganisationLexicon organisations;
  private final RoleSynonyms roles;
  private final PartyTags partyTags;
  private final StateOffices stateOffices;
  private final NameCase nameCase;

  private SpeakerLexicon(EnglishLexicon english) {
    this.tags = new TagDictionary(english);
    this.occupations = new Occupations(english);
    this.places = new PlaceNames(english);
    this.governments = new GovernmentNames(english, places);
    this.organisations = new OrganisationLexicon(english);
    this.roles = new RoleSynonyms(english, tags);
    this.partyTags = new PartyTags(english);
    this.stateOffices = new StateOffices(english);
    this.nameCase = new NameCase(english);
  }

  /** The words of English. */
  public static SpeakerLexicon english() {
    return ENGLISH;
  }

  public TagDictionary tags() {
    return tags;
  }

  Occupations occupations() {
    return occupations;
  }

  public PlaceNames places() {
    return places;
  }

  public GovernmentNames governments() {
    return governments;
  }

  public OrganisationLexicon organisations() {
    return organisations;
  }

  public RoleSynonyms roles() {
    return roles;
  }

  public PartyTags partyTags() {
    return partyTags;
  }

  public StateOffices stateOffices() {
    return stateOffices;
  }

  public NameCase nameCase() {
    return nameCase;
  }
}
