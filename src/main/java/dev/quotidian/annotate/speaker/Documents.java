package dev.quotidian.annotate.speaker;

import org.jspecify.annotations.Nullable;

/** Knows documents by their names: “the Marlow Report”, “The Long View, a study by …”. */
final class Documents {
  private static final int MAKER_WITHIN = 5;

  private final Words words;
  private final Names names;

  Documents(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  boolean isOne(Name name) {
    return name.length() > 1 && (isCalledOne(name) || isDescribedAsOne(name.end()));
  }

  private boolean isCalledOne(Name name) {
    int last = name.end() - 1;
    int before = name.first() - 1;
    return words.has(last, Tag.DOCUMENT)
        && isPlain(name)
        && !words.hasAny(last, Tag.ORGANISATION, Tag.ROLE)
        && (words.has(before, Tag.DETERMINER) || words.isPossessive(before));
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
    if (!words.is(end, ',') || !words.has(end + 1, Tag.INDEFINITE)) {
      return false;
    }
    for (int t = end + 2; t < end + 5 && words.isLower(t) && words.goesOn(t); t++) {
      if (words.has(t, Tag.DOCUMENT) && !words.has(t, Tag.ORGANISATION) && isOf(t + 1)) {
        return true;
      }
      if (words.has(t, Tag.DOCUMENT) && words.has(t, Tag.MEDIA)) {
        return t + 1 < words.count() && Prepositions.isBy(words, t + 1);
      }
    }
    return false;
  }

  private boolean isOf(int t) {
    return t < words.count() && Prepositions.isOfIssuer(words, t);
  }

  /** The name of who made the document, from “, published by …” after its name, or null. */
  @Nullable Name maker(Name document) {
    int end = document.end();
    if (!words.is(end, ',') && !Prepositions.isBy(words, end)) {
      return null;
    }
    for (int t = end; t < end + MAKER_WITHIN && (t == end || words.goesOn(t)); t++) {
      if (Prepositions.isBy(words, t)) {
        return names.from(words.has(t + 1, Tag.DETERMINER) ? t + 2 : t + 1);
      }
    }
    return null;
  }
}
