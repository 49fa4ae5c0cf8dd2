package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import org.jspecify.annotations.Nullable;

/** Knows documents by their names: “the Marlow Report”, “The Long View, a study by …”. */
public final class DocumentNames {
  private static final int MAKER_WITHIN = 5;

  private final TaggedText words;
  private final NameIndex names;

  public DocumentNames(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
  }

  public boolean isOne(Name name) {
    return name.length() > 1 && (isCalledOne(name) || isDescribedAsOne(name.end()));
  }

  private boolean isCalledOne(Name name) {
    int last = name.end() - 1;
    int before = name.first() - 1;
    return words.has(last, WordTag.DOCUMENT)
        && isPlain(name)
        && !words.hasAny(last, WordTag.ORGANISATION, WordTag.ROLE)
        && (words.has(before, WordTag.DETERMINER) || words.isPossessive(before));
  }

  /** Whether it is capitals only and no “… Studies”, as institutes are called. */
  private boolean isPlain(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      if (!words.isCapital(t)) {
        return false;
      }
    }
    return !words.text().body().startsWith("s", words.text().end(name.end() - 1) - 1);
  }

  /** “, a paper by”. */
  private boolean isDescribedAsOne(int end) {
    if (!words.is(end, ',') || !words.has(end + 1, WordTag.INDEFINITE)) {
      return false;
    }
    for (int t = end + 2; t < end + 5 && words.isLower(t) && words.goesOn(t); t++) {
      if (words.has(t, WordTag.DOCUMENT) && !words.has(t, WordTag.ORGANISATION) && isOf(t + 1)) {
        return true;
      }
      if (words.has(t, WordTag.DOCUMENT) && words.has(t, WordTag.MEDIA)) {
        return t + 1 < words.count() && Prepositions.isBy(words, t + 1);
      }
    }
    return false;
  }

  private boolean isOf(int t) {
    return t < words.count() && Prepositions.isOfIssuer(words, t);
  }

  /** The name of who made the document, from “, published by …” after its name, or null. */
  @Nullable
  public Name maker(Name document) {
    int end = document.end();
    if (!words.is(end, ',') && !Prepositions.isBy(words, end)) {
      return null;
    }
    for (int t = end; t < end + MAKER_WITHIN && (t == end || words.goesOn(t)); t++) {
      if (Prepositions.isBy(words, t)) {
        return names.from(words.has(t + 1, WordTag.DETERMINER) ? t + 2 : t + 1);
      }
    }
    return null;
  }
}
