package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.DocumentNames;
import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.PersonGroup;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.RolePhraseParser;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves a source that is a name or a description, by its words and the mentions before it. */
final class SourceInterpreter {
  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final AntecedentRanking antecedents;
  private final DescriptionResolver descriptions;
  private final DocumentNames documents;
  private final RolePhraseParser phrases;

  SourceInterpreter(
      TaggedText words, NameIndex names, ArticleEntities cast, AntecedentRanking antecedents) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.antecedents = antecedents;
    this.descriptions = new DescriptionResolver(words, names, cast, antecedents);
    this.documents = new DocumentNames(words, names);
    this.phrases = new RolePhraseParser(words, names);
  }

  /** Whom the tokens of a source that begins with no pronoun mean, or null. */
  @Nullable Referent referent(int from, int limit, @Nullable Referent last) {
    SourcePhrase phrase = SourcePhrase.of(words, names, from, limit);
    Referent several = several(phrase);
    if (several != null) {
      return several;
    }
    Referent named = named(phrase);
    return named != null ? named : descriptions.referent(phrase, last);
  }

  /** “Smith and Jones”. */
  private @Nullable Referent several(SourcePhrase phrase) {
    List<Person> persons = List.of();
    int last = -1;
    boolean and = false;
    for (int i = names.indexAfter(phrase.first());
        i < names.size() && names.get(i).first() < phrase.limit();
        i++) {
      if (cast.referent(i) instanceof Person person && isStanding(names.get(i), phrase)) {
        if (last >= 0 && !isJoined(last, names.get(i))) {
          return null;
        }
        and |= last >= 0 && words.isAnd(words.is(last, ',') ? last + 1 : last);
        last = names.get(i).end();
        persons = persons.isEmpty() ? new ArrayList<>(2) : persons;
        persons.add(person);
      }
    }
    boolean first = and && isHead(phrase, persons.getFirst());
    return first && persons.stream().distinct().count() == persons.size()
        ? new PersonGroup(List.copyOf(persons))
        : null;
  }

  /** Whether nothing but titles and what they are of stands before the first person. */
  private boolean isHead(SourcePhrase phrase, Person person) {
    int i = names.indexAfter(phrase.first());
    while (i < names.size()
        && names.get(i).first() < phrase.limit()
        && cast.referent(i) != person) {
      i++;
    }
    for (int t = phrase.first(); t < names.get(i).lead(); t++) {
      if (!isOfTitle(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isStanding(Name name, SourcePhrase phrase) {
    boolean governed =
        name.lead() > phrase.first()
            && words.hasAny(name.lead() - 1, WordTag.PREPOSITION, WordTag.WHO);
    return !words.isPossessive(name.end()) && !governed;
  }

  /** Whether “and” or a comma, and nothing but titles, stand between. */
  private boolean isJoined(int end, Name next) {
    int and = words.is(end, ',') ? end + 1 : end;
    if (!words.isAnd(and)) {
      return words.is(end, ',') && next.lead() == end + 1;
    }
    int t = and + 1;
    while (t < next.lead() && t < and + 8 && isOfTitle(t)) {
      t++;
    }
    return t == next.lead();
  }

  private boolean isOfTitle(int t) {
    return words.hasAny(t, WordTag.ROLE, WordTag.MODIFIER)
        || words.hasAny(t, WordTag.DETERMINER, WordTag.TITLE)
        || names.indexAt(t) >= 0;
  }

  private @Nullable Referent named(SourcePhrase phrase) {
    int i = names.indexAt(phrase.head());
    if (i >= 0 && documents.isOne(names.get(i))) {
      return descriptions.documents().named(phrase, names.get(i), documents.maker(names.get(i)));
    }
    if (i >= 0) {
      return named(i, words.has(phrase.first(), WordTag.INDEFINITE));
    }
    int end =
        words.is(phrase.end(), ',')
            ? phrase.end()
            : phrases.read(phrase.first(), phrase.limit()).end();
    return words.is(end, ',') ? apposed(end, phrase.limit()) : null;
  }

  /** “Another delegate, Utopia party chairwoman Ann Poe”. */
  private @Nullable Person apposed(int comma, int limit) {
    int next = names.indexAfter(comma);
    for (int i = next; i < names.size() && i < next + 3 && names.get(i).end() <= limit; i++) {
      if (!isOnePhrase(comma + 1, names.get(i).lead())) {
        return null;
      }
      if (cast.referent(i) instanceof Person person) {
        return person;
      }
    }
    return null;
  }

  private boolean isOnePhrase(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!words.isWord(t) || words.hasAny(t, WordTag.PREPOSITION, WordTag.WHO)) {
        return false;
      }
    }
    return to - from < 10;
  }

  private @Nullable Referent named(int i, boolean indefinite) {
    Referent known = cast.referent(i);
    Name name = names.get(i);
    if (indefinite && words.has(name.first(), WordTag.ORGANISATION)) {
      return null;
    }
    if (known != null) {
      return known;
    }
    if (name.length() == 1 && words.has(name.first(), WordTag.ROLE)) {
      Person holder = holder(name.first());
      if (holder != null) {
        return holder;
      }
    }
    boolean headline = name.length() > 4 && name.kind() == Name.Kind.UNKNOWN;
    if (headline || (words.has(name.first(), WordTag.PARTY) && name.length() == 1)) {
      return null;
    }
    return switch (name.kind()) {
      case PLACE, ORGANISATION, UNKNOWN, WORD ->
          UnnamedReferent.organisation(words.string(name.first(), name.end()), 0);
      case PERSON -> null;
    };
  }

  /** The person of whom an office alone is told: “Mayor: …”. */
  private @Nullable Person holder(int t) {
    String role = words.text().string(t).toLowerCase(Locale.ROOT);
    return antecedents.personWithRole(t, role, role, "", Gender.of(words, t));
  }

  /** Whom “who” means at token {@code t}, or null. */
  @Nullable Referent who(int t) {
    int before = words.is(t - 1, ',') ? t - 2 : t - 1;
    int i = names.indexAfter(before);
    boolean which = !words.has(t, WordTag.WHO);
    if (i < names.size() && names.get(i).first() <= before) {
      Referent referent = cast.referent(i);
      return which && referent instanceof Person ? null : referent;
    }
    if (which) {
      return null;
    }
    for (int k = i - 1; k >= 0 && k > i - 4; k--) {
      boolean sameSentence =
          words.text().sentence(names.get(k).first()) == words.text().sentence(t);
      if (sameSentence && words.is(t - 1, ',') && cast.referent(k) instanceof Person person) {
        return person;
      }
    }
    return null;
  }

  /** Whom “he” and “she” mean. */
  AntecedentRanking antecedents() {
    return antecedents;
  }
}
