package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.name.TitleCaseSentences;
import dev.quotidian.annotate.speaker.role.Description;
import dev.quotidian.annotate.speaker.role.DescriptionReader;
import dev.quotidian.annotate.speaker.role.ReactionLabel;
import dev.quotidian.text.LongTable;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of an article (persons and organisations), and to which of them each name refers.
 * Full names are read first, so that a surname finds its person wherever the full name stands.
 */
public final class ArticleEntities {
  private static final int FEW = 16;

  private final TaggedText words;
  private final NameIndex names;
  private final TitleCaseSentences headlines;
  private final DescriptionReader describer;
  private final PersonIndex persons;
  private final PersonReader reader;
  private final OrganisationIndex organisations;
  private final @Nullable Referent[] referents;
  private final BitSet sources;
  private final BitSet guessed = new BitSet();

  /** The words that are names by themselves. */
  private final LongTable singles = new LongTable(FEW);

  private final OrganisationEvidence signs;
  private final DocumentNames documents;

  /** Reads the names of a body; {@code persons} are those of its title. */
  public ArticleEntities(TaggedText words, NameIndex names, BitSet sources, PersonIndex persons) {
    this.words = words;
    this.names = names;
    this.sources = sources;
    this.headlines = new TitleCaseSentences(words);
    this.describer = new DescriptionReader(words, names);
    this.persons = persons;
    this.reader = new PersonReader(words, describer, persons);
    this.organisations = new OrganisationIndex(words);
    this.referents = new Referent[names.size()];
    this.signs = new OrganisationEvidence(words, names, sources);
    this.documents = new DocumentNames(words, names);
    readSingles();
    readFullNames();
    readUnknown();
    readSurnames();
    new OfficeSentences(words, names, this).read();
    new Rolls(words, names, this).read();
    new AffiliationCompletion(words, names, this).complete();
    new GovernmentCompletion(words, this).complete();
  }

  /** The person of a label: a name, a comma, and the person's post and firm. */
  public Person labelled(int first, int end) {
    ReactionLabel label = ReactionLabel.read(words, first, end);
    Name name = nameOfLabel(first, label);
    Person person = persons.add(words, name, Gender.of(words, name.first()));
    person.labelled(label.role(), label.affiliation());
    return person;
  }

  /** As {@link #labelled}, where what follows a name without a post is rather an address. */
  public Person signed(int first, int end) {
    ReactionLabel label = ReactionLabel.read(words, first, end);
    Name name = nameOfLabel(first, label);
    Person person = persons.add(words, name, Gender.of(words, name.first()));
    person.labelled(label.role(), label.role().isEmpty() ? "" : label.affiliation());
    return person;
  }

  /** Takes the post and firm that follow the name of a person in a list of those present. */
  void listed(Person person, int first, int end) {
    ReactionLabel label = ReactionLabel.read(words, first, end);
    person.labelled(label.role(), label.affiliation());
  }

  /** The name in the first part of a label, without a title before it and a bracket after it. */
  private Name nameOfLabel(int from, ReactionLabel label) {
    int end = label.nameFirst() + 1;
    while (end < label.nameEnd() && !words.is(end, '(')) {
      end++;
    }
    Name name = names.at(end - 1);
    int first = label.nameFirst();
    int given = name != null && name.lead() == first ? name.first() : first;
    return new Name(from, given, end, Name.Kind.PERSON);
  }

  public OrganisationIndex organisations() {
    return organisations;
  }

  List<Person> persons() {
    return persons.all();
  }

  @Nullable
  public Referent referent(int name) {
    return referents[name];
  }

  /** Whether a name may as well mean another person of that surname. */
  boolean isGuessed(int name) {
    return guessed.get(name);
  }

  private void readSingles() {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == Name.Kind.WORD && !words.isPossessive(name.end())) {
        singles.add(words.text().hash(name.first()));
      }
    }
  }

  private void readFullNames() {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      words.text().checkLimit();
      if (headlines.at(name.first()) || documents.isOne(name)) {
        continue;
      }
      switch (name.kind()) {
        case PERSON ->
            referents[i] =
                signs.tellOfPerson(name, singles) ? organisation(name) : reader.person(name);
        case ORGANISATION -> referents[i] = organisation(name);
        case UNKNOWN -> referents[i] = reader.describedPerson(name);
        case PLACE, WORD -> {}
      }
    }
  }

  private @Nullable Organisation organisation(Name name) {
    if (name.length() == 1) {
      return null;
    }
    Organisation organisation = organisations.add(words, name.first(), name.end());
    readAcronym(name, organisation);
    readNouns(name, organisation);
    return organisation;
  }

  /** “Commodity Futures Trading Commission (CFTC)”, “Acme Growers Inc (AGI.N)”. */
  private void readAcronym(Name name, Organisation organisation) {
    int t = name.end() + 1;
    boolean closes = words.is(t + 1, ')') || words.is(t + 3, ')');
    if (words.is(t - 1, '(') && words.isWord(t) && words.text().isAllCapitals(t) && closes) {
      organisations.alias(words, t, organisation);
    }
  }

  /** “Alcoa Inc, the aluminum producer,”, “insurer Acme”. */
  private void readNouns(Name name, Organisation organisation) {
    if (words.isLower(name.first() - 1) || words.has(name.first() - 1, WordTag.COMPANY)) {
      organisation.is(words, name.first() - 1);
    }
    int t = name.end();
    if (words.is(t, ',') && words.hasAny(t + 1, WordTag.DETERMINER, WordTag.INDEFINITE)) {
      for (int k = t + 2; k < t + 10 && words.goesOn(k) && !words.is(k, ','); k++) {
        organisation.is(words, k);
      }
    }
  }

  private void readUnknown() {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == Name.Kind.UNKNOWN && referents[i] == null && !headlines.at(name.first())) {
        referents[i] = unknown(name);
      }
    }
  }

  private @Nullable Referent unknown(Name name) {
    if (documents.isOne(name)) {
      return null;
    }
    Organisation known = organisations.find(words, name.first(), name.end());
    if (known != null) {
      known.mention(words, name.first(), name.end());
      return known;
    }
    boolean article = words.has(name.first() - 1, WordTag.DETERMINER);
    if (signs.tell(name, singles) || (article && sources.get(name.end() - 1))) {
      return organisation(name);
    }
    boolean surname = singles.has(words.text().hash(name.end() - 1));
    boolean first = singles.has(words.text().hash(name.first()));
    boolean source = sources.get(name.end() - 1) && signs.mayBePerson(name);
    if (name.length() <= 3 && (surname || (source && !first))) {
      return reader.person(name);
    }
    return first && source ? organisation(name) : null;
  }

  private void readSurnames() {
    NamesakeDisambiguation choice = new NamesakeDisambiguation(words);
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      Referent referent = referents[i];
      words.text().checkLimit();
      if (referent instanceof Person person) {
        person.mentionedAt(name.first());
      } else if (referent == null && name.length() == 1) {
        referents[i] = single(i, choice);
      } else if (referent == null && headlines.at(name.first())) {
        referents[i] = persons.inHeadline(words, name);
      }
    }
  }

  private @Nullable Referent single(int i, NamesakeDisambiguation choice) {
    Name name = names.get(i);
    Description before = describer.before(name);
    Gender gender = Gender.of(words, before.head());
    List<Person> namesakes = persons.called(words.text().hash(name.first()));
    Person person =
        isFirstWordOfOrganisation(name, namesakes)
            ? null
            : choice.of(namesakes, gender, before, name.first());
    if (person != null && !choice.isTold(person, namesakes, gender, before, name.first())) {
      guessed.set(i);
    }
    boolean titled =
        !words.has(name.first(), WordTag.ROLE)
            && before.isOfPerson()
            && name.kind() == Name.Kind.WORD
            && !headlines.at(name.first());
    if (person == null && (titled || isIntroduced(name))) {
      person = persons.addSurname(words, name.first(), gender);
    }
    if (person != null) {
      person.mention(words, name.first(), name.end(), 0);
      reader.learn(person, name, before);
      reader.learn(person, name, describer.after(name));
      person.mentionedAt(name.first());
      return person;
    }
    boolean other = name.kind() == Name.Kind.PLACE || words.has(name.first(), WordTag.ROLE);
    return other ? null : singleOrganisation(name);
  }

  /** “Merrill” is rather Merrill Lynch than one Merrill Poe. */
  private boolean isFirstWordOfOrganisation(Name name, List<Person> namesakes) {
    long word = words.text().hash(name.first());
    return !namesakes.isEmpty()
        && namesakes.getFirst().surname() != word
        && organisations.find(words, name.first(), name.end()) != null;
  }

  /** “Maria, a student,”: a given name alone, and what the person is. */
  private boolean isIntroduced(Name name) {
    if (name.kind() != Name.Kind.WORD
        || !words.has(name.first(), WordTag.GIVEN_NAME)
        || headlines.at(name.first())) {
      return false;
    }
    Description after = describer.after(name);
    int head = after.head();
    boolean told = words.hasAny(head, WordTag.ROLE, WordTag.PEOPLE) || words.has(head, WordTag.WHO);
    return reader.isAged(after) || (told && !words.has(head, WordTag.ORGANISATION));
  }

  private @Nullable Organisation singleOrganisation(Name name) {
    Organisation known = organisations.find(words, name.first(), name.end());
    if (known != null) {
      known.mention(words, name.first(), name.end());
      return known;
    }
    boolean source = sources.get(name.first());
    boolean seems = name.kind() == Name.Kind.ORGANISATION;
    boolean none = words.isLabel(name.first()) || words.isNation(name.first());
    if (headlines.at(name.first()) || none || !(source || seems)) {
      return null;
    }
    return organisations.add(words, name.first(), name.end());
  }
}
