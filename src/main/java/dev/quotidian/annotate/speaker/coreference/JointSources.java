package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.SpeakerGroup;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.RolePhraseParser;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves joint sources: “Ann Poe, head of the Marlow Trust, and John Low”. */
final class JointSources {
  /** The most tokens between a name and the end of what it is. */
  private static final int MAX_APPOSITION = 14;

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final RolePhraseParser phrases;

  JointSources(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.phrases = new RolePhraseParser(words, names);
  }

  /** All of “Smith and Jones”, or null where a source is no list of persons. */
  @Nullable Referent referent(SourcePhrase phrase) {
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
        and |= last >= 0 && isAnd(last, names.get(i).lead());
        last = names.get(i).end();
        persons = persons.isEmpty() ? new ArrayList<>(2) : persons;
        persons.add(person);
      }
    }
    Person apposed = persons.size() == 1 ? apposedBefore(phrase.first()) : null;
    if (apposed != null) {
      persons.addFirst(apposed);
      return apposed == persons.getLast() ? null : group(persons, "");
    }
    boolean first = and && isHead(phrase, persons.getFirst());
    Person head = first ? listedBefore(phrase.first()) : null;
    if (head != null) {
      persons.addFirst(head);
    }
    return first && persons.stream().distinct().count() == persons.size()
        ? group(persons, common(phrase.first(), head))
        : null;
  }

  /** The “Senators” of “Senators Ann Poe, Tom Ash and John Low”, or "". */
  private String common(int source, @Nullable Person head) {
    int i = names.indexAfter(source);
    if (head != null) {
      i = names.indexAt(source - 2);
    }
    int t = i < 0 || i >= names.size() ? -1 : names.get(i).lead() - 1;
    return words.has(t, WordTag.ROLES) && words.goesOn(t + 1) ? words.string(t, t + 1) : "";
  }

  private SpeakerGroup group(List<Person> persons, String role) {
    String one = role.isEmpty() ? "" : role.substring(0, role.length() - 1);
    boolean singular = (words.lexicon().tags().tags(Hash.of(one)) & WordTag.ROLE.bit()) != 0;
    return new SpeakerGroup(List.copyOf(persons), role, singular ? one : "");
  }

  /** The “Ann Poe” before the source “Tom Ash and John Low” of “Ann Poe, Tom Ash and John Low”. */
  private @Nullable Person listedBefore(int first) {
    Name name = words.is(first - 1, ',') ? names.until(first - 1) : null;
    if (name == null || !(cast.referent(names.indexAt(name.first())) instanceof Person person)) {
      return null;
    }
    boolean begins = words.isFirst(name.lead()) || words.has(name.lead() - 1, WordTag.ROLES);
    return begins ? person : null;
  }

  /**
   * The “Ann Poe” before the source “coach Tom Ash” of “Ann Poe, mayor of Ely, and coach Tom Ash”.
   */
  private @Nullable Person apposedBefore(int first) {
    if (!words.isAnd(first - 1) || !words.is(first - 2, ',')) {
      return null;
    }
    for (int i = names.indexAfter(first - 2) - 1; i >= 0; i--) {
      Name name = names.get(i);
      if (words.isFirst(name.lead())) {
        boolean apposed =
            words.is(name.end(), ',') && afterApposition(name.end(), first) == first - 2;
        return apposed && cast.referent(i) instanceof Person person ? person : null;
      }
      if (name.end() < first - MAX_APPOSITION) {
        return null;
      }
    }
    return null;
  }

  /** The last two persons joined by “and” before a token, in its sentence or the one before. */
  @Nullable Referent before(int t, int since) {
    for (int i = names.indexAfter(t) - 1; i > 0 && names.get(i - 1).first() > since; i--) {
      Name name = names.get(i);
      if (words.text().sentence(t) - words.text().sentence(name.first()) > 1) {
        return null;
      }
      int end = names.get(i - 1).end();
      if (cast.referent(i) instanceof Person second
          && cast.referent(i - 1) instanceof Person first
          && first != second
          && words.isAnd(end)
          && isJoined(end, name)) {
        return group(List.of(first, second), "");
      }
    }
    return null;
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

  private boolean isAnd(int end, int next) {
    int comma = words.is(end, ',') ? afterApposition(end, next) : end;
    return words.isAnd(words.is(comma, ',') ? comma + 1 : comma);
  }

  /** Whether “and” or a comma, and nothing but titles, stand between. */
  private boolean isJoined(int end, Name next) {
    int comma = words.is(end, ',') ? afterApposition(end, next.lead()) : end;
    int and = words.is(comma, ',') ? comma + 1 : comma;
    if (!words.isAnd(and)) {
      return words.is(end, ',') && next.lead() == end + 1;
    }
    int t = and + 1;
    while (t < next.lead() && t < and + 8 && (isOfTitle(t) || isOfRelative(t, next.lead()))) {
      t++;
    }
    return t == next.lead();
  }

  /** “her Utopian counterpart,”, “his wife,”, “Olympic champion”. */
  private boolean isOfRelative(int t, int lead) {
    boolean comma = words.is(t, ',') && t + 1 == lead;
    return comma || words.has(t, WordTag.POSSESSIVE) || (words.isLower(t) && isOnePhrase(t, t + 1));
  }

  /** The comma after “, leader of the Long League”, before “and”; else the comma itself. */
  private int afterApposition(int comma, int limit) {
    int t = comma + 1;
    while (t < limit && t < comma + MAX_APPOSITION && !words.is(t, ',')) {
      t++;
    }
    boolean told =
        words.is(t, ',') && words.isAnd(t + 1) && phrases.read(comma + 1, t).isOfPerson();
    return told ? t : comma;
  }

  private boolean isOfTitle(int t) {
    return words.hasAny(t, WordTag.ROLE, WordTag.MODIFIER)
        || words.has(t, WordTag.ROLES)
        || words.hasAny(t, WordTag.DETERMINER, WordTag.TITLE)
        || names.indexAt(t) >= 0;
  }

  private boolean isOnePhrase(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!words.isWord(t) || words.hasAny(t, WordTag.PREPOSITION, WordTag.WHO)) {
        return false;
      }
    }
    return to - from < 10;
  }
}
