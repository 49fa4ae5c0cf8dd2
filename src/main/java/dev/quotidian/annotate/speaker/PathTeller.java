package dev.quotidian.annotate.speaker;

import dev.quotidian.article.Quotation;
import org.jspecify.annotations.Nullable;

/** Tells by which path a source was resolved: from its words and whom they turned out to mean. */
final class PathTeller {
  private final Words words;
  private final Names names;
  private final Cast cast;

  PathTeller(Words words, Names names, Cast cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  /**
   * The path from the source of a quotation to a referent; {@code goesOn} is whether the quotation
   * before was of the same. Where nobody was found, any path.
   */
  Path of(Quotation quotation, @Nullable Referent referent, boolean goesOn) {
    if (quotation.source().isEmpty()) {
      return goesOn ? Path.CONTINUES : Path.ALONE;
    }
    if (quotation.rule().equals("quote.continues")) {
      return Path.CONTINUES;
    }
    int first = words.text().tokenAt(quotation.source().getFirst().start());
    int limit = words.text().tokenAt(quotation.source().getLast().end() - 1) + 1;
    return switch (referent) {
      case null -> Path.UNNAMED;
      case People people -> isPronoun(first) ? Path.THEY : Path.SEVERAL;
      case Described described -> isPronoun(first) ? ofPronoun(first) : described(described);
      case Organisation organisation -> named(organisation, first, limit);
      case Person person -> named(person, first, limit);
    };
  }

  private boolean isPronoun(int t) {
    return words.has(t, Tag.PRONOUN);
  }

  private Path ofPronoun(int t) {
    if (words.hasAny(t, Tag.SINGULAR, Tag.OBJECT)) {
      return Path.PRONOUN;
    }
    if (words.has(t, Tag.THING)) {
      return Path.IT;
    }
    return words.has(t, Tag.PLURAL) ? Path.THEY : Path.WHO;
  }

  private static Path described(Described described) {
    return switch (described.type()) {
      case DOCUMENT -> Path.DOCUMENT;
      case ORGANISATION -> Path.ORGANISATION;
      case UNNAMED, PERSON -> Path.UNNAMED;
    };
  }

  private Path named(Referent referent, int first, int limit) {
    if (isPronoun(first)) {
      return ofPronoun(first);
    }
    for (int i = names.indexAfter(first); i < names.size(); i++) {
      Name name = names.get(i);
      if (name.first() >= limit) {
        break;
      }
      if (referent.equals(cast.referent(i))) {
        return referent instanceof Organisation
            ? Path.ORGANISATION
            : name.length() > 1 ? Path.FULL_NAME : Path.SURNAME;
      }
    }
    boolean relative = limit - first == 1 && words.hasAny(first, Tag.FUNCTION, Tag.DEMONSTRATIVE);
    return relative ? Path.WHO : Path.DESCRIPTION;
  }
}
