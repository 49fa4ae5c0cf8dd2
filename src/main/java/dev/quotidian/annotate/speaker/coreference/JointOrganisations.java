package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.SpeakerGroup;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Resolves joint sources that are no persons: “Paris and Berlin”, “the FAO and the World Bank”.
 * Places count, and organisations after an article each: “Marlow and Sons” is one firm.
 */
final class JointOrganisations {
  private final TaggedText words;
  private final NameIndex names;

  /** Whom the name with a number means by itself, or null. */
  private final IntFunction<@Nullable Referent> named;

  JointOrganisations(TaggedText words, NameIndex names, IntFunction<@Nullable Referent> named) {
    this.words = words;
    this.names = names;
    this.named = named;
  }

  /** All of “Paris, Rome and Berlin”, or null where a source is no list of organisations. */
  @Nullable Referent referent(SourcePhrase phrase) {
    int i = names.indexAfter(phrase.first());
    int from = phrase.first();
    while (i > 0 && isListed(names.get(i - 1), from)) {
      i--;
      from = names.get(i).first();
    }
    List<Referent> members = new ArrayList<>();
    boolean and = false;
    for (int t = from; i < names.size() && !and; i++) {
      Name name = names.get(i);
      and = words.isAnd(t);
      int first = and || words.is(t, ',') ? t + 1 : t;
      boolean joined = members.isEmpty() == (first == t);
      Referent member = joined && isMember(name, first) ? named.apply(i) : null;
      if (member == null || member instanceof Person || name.end() > phrase.limit()) {
        return null;
      }
      members.add(member);
      t = name.end();
    }
    return and && names.get(i - 1).end() == phrase.limit() && isDistinct(members)
        ? new SpeakerGroup(members, "", "")
        : null;
  }

  /** The “Paris” before the source “Rome and Berlin” of “Paris, Rome and Berlin”. */
  private boolean isListed(Name name, int first) {
    return name.kind() == Name.Kind.PLACE
        && name.end() == first - 1
        && words.is(first - 1, ',')
        && (words.isFirst(name.first()) || words.is(name.first() - 1, ','));
  }

  private boolean isMember(Name name, int first) {
    return name.kind() == Name.Kind.PLACE
        ? name.first() == first
        : name.kind() == Name.Kind.ORGANISATION
            && words.has(first, WordTag.DETERMINER)
            && name.first() == first + 1;
  }

  private static boolean isDistinct(List<Referent> members) {
    return members.stream().map(member -> member.speaker().key()).distinct().count()
        == members.size();
  }
}
