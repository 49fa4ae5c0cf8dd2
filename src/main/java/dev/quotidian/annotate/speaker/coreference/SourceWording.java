package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.text.Hash;
import java.util.Locale;

/**
 * How a source without a name is called: by its words, but for what only its place made of them.
 */
final class SourceWording {
  private final TaggedText words;
  private final NameIndex names;

  SourceWording(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
  }

  /** The words of a source. */
  String text(SourcePhrase phrase) {
    return usual(phrase.text(words), phrase);
  }

  /** Words that begin a source, with a small letter where only the sentence gave a capital. */
  String usual(String told, SourcePhrase phrase) {
    int first = phrase.first();
    boolean people = words.hasAny(first, WordTag.ROLES, WordTag.PEOPLE) && !isOfParty(first);
    boolean noun =
        first + 1 < phrase.limit() && words.isLower(first + 1) && !words.has(first, WordTag.TITLE);
    boolean common =
        words.isFirst(first)
            && names.indexAt(first) < 0
            && !words.text().isAllCapitals(first)
            && told.startsWith(words.text().string(first))
            && (people || noun || isOpener(phrase));
    return common ? told.substring(0, 1).toLowerCase(Locale.ROOT) + told.substring(1) : told;
  }

  /** Whether a source begins with a participle that has its capital from the sentence. */
  boolean isOpener(SourcePhrase phrase) {
    return words.has(phrase.first(), WordTag.OPENER) && words.isFirst(phrase.first());
  }

  /** “Republicans”. */
  private boolean isOfParty(int t) {
    String word = words.text().string(t).toLowerCase(Locale.ROOT);
    long one = Hash.of(word.substring(0, word.length() - 1));
    return (words.lexicon().tags().tags(one) & WordTag.PARTY.bit()) != 0;
  }
}
