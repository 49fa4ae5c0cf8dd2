package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Tells where the name of a capital means the government in it: “with Moscow”, “Moscow said”. */
final class GovernmentEvidence {
  private final TaggedText words;
  private final BitSet sources;
  private final Set<Long> acting = new HashSet<>();

  GovernmentEvidence(TaggedText words, NameIndex names, ArticleEntities cast, BitSet sources) {
    this.words = words;
    this.sources = sources;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == Name.Kind.PLACE && cast.referent(i) == null && acts(name)) {
        acting.add(key(name));
      }
    }
  }

  private long key(Name name) {
    return words.hash(name.first(), name.end() - 1);
  }

  /** Whether the name of a state is no given name, such as Jordan or Chad. */
  boolean isState(Name name) {
    return !words.has(name.first(), WordTag.GIVEN_NAME)
        || words.has(name.first() - 1, WordTag.PREPOSITION)
        || words.isPossessive(name.end());
  }

  /** Whether a capital stands for its government here. */
  boolean isCapital(Name name) {
    boolean owns =
        words.isPossessive(name.end()) && !words.has(name.first() - 1, WordTag.PREPOSITION);
    return acts(name) || (owns && acting.contains(key(name)));
  }

  private boolean acts(Name name) {
    if (words.is(name.end(), ',') || words.is(name.end(), '(') || isBeforeNoun(name.end())) {
      return false;
    }
    int before = name.first() - 1;
    boolean partner =
        words.isLower(before) && words.lexicon().governments().isPartner(words.text().hash(before));
    boolean speaks = sources.get(name.first()) && !sources.get(name.end());
    return partner || (speaks && (before < 0 || !sources.get(before)));
  }

  /** “London interbank rates” are no government's. */
  private boolean isBeforeNoun(int t) {
    boolean noun = words.isLower(t) && words.isUnknown(t) && !words.endsAsParticiple(t);
    return noun || words.isCapital(t);
  }
}
