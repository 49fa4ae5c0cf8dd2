package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.DocumentNames;
import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.RolePhraseParser;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.text.Hash;
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
  private final JointSources joint;
  private final JointOrganisations organisations;
  private final NamedHolders holders;
  private final Predecessors predecessors;

  SourceInterpreter(
      TaggedText words, NameIndex names, ArticleEntities cast, AntecedentRanking antecedents) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.antecedents = antecedents;
    this.descriptions = new DescriptionResolver(words, names, cast, antecedents);
    this.documents = new DocumentNames(words, names);
    this.phrases = new RolePhraseParser(words, names);
    this.joint = new JointSources(words, names, cast);
    this.organisations = new JointOrganisations(words, names, i -> named(i, false));
    this.holders = new NamedHolders(words, names, cast, antecedents);
    this.predecessors = new Predecessors(words, names, cast);
  }

  /** Whom the tokens of a source that begins with no pronoun mean, or null. */
  @Nullable Referent referent(int from, int end, @Nullable Referent last) {
    int limit = isHimself(end - 1) && end - 1 > from ? end - 1 : end;
    SourcePhrase phrase = SourcePhrase.of(words, names, from, limit);
    Person owned = holders.owned(from, limit);
    if (owned != null) {
      return owned;
    }
    Person before = predecessors.of(phrase);
    if (before != null) {
      return before;
    }
    Referent several = joint.referent(phrase);
    if (several == null) {
      several = organisations.referent(phrase);
    }
    if (several != null) {
      return several;
    }
    Referent named = named(phrase);
    return named != null ? named : descriptions.referent(phrase, last);
  }

  /** The “Jane Moe” of “he named Ann Poe, whose lawyer, Jane Moe,”, or null. */
  @Nullable Person owned(int from, int limit) {
    return holders.owned(from, limit);
  }

  /** The “himself” of “Poe himself”. */
  private boolean isHimself(int t) {
    long hash = words.text().hash(t);
    return hash == Hash.of("himself") || hash == Hash.of("herself") || hash == Hash.of("itself");
  }

  private @Nullable Referent named(SourcePhrase phrase) {
    int i = holders.isPortfolio(phrase) ? -1 : names.indexAt(phrase.head());
    if (i >= 0 && documents.isOne(names.get(i))) {
      return descriptions.documents().named(phrase, names.get(i), documents.maker(names.get(i)));
    }
    Person holder = i >= 0 ? holders.holder(i, phrase) : null;
    if (holder != null) {
      return holder;
    }
    Person compatriot = i >= 0 ? holders.ofPlace(names.get(i), phrase) : null;
    if (compatriot != null) {
      return compatriot;
    }
    if (i >= 0) {
      return named(i, words.has(phrase.first(), WordTag.INDEFINITE));
    }
    int end =
        words.is(phrase.end(), ',')
            ? phrase.end()
            : phrases.read(phrase.first(), phrase.limit()).end();
    Person beside = null;
    if (words.is(end, ',')) {
      beside =
          end < phrase.limit() ? holders.apposed(end, phrase.limit()) : holders.apposedAfter(end);
    }
    return beside == null ? holders.closing(phrase) : beside;
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
    if (name.length() == 1 && words.isNation(name.first())) {
      return UnnamedReferent.unnamed(words.text().string(name.first()), 0);
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

  /** The two whom “they” means, or null. */
  @Nullable Referent they(int t, int since) {
    return joint.before(t, since);
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
