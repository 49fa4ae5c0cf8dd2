package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.SpeakerGroup;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import org.jspecify.annotations.Nullable;

/** Classifies how a source was resolved, from its words and the entity found. */
final class ResolutionPathClassifier {
  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;

  ResolutionPathClassifier(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  /**
   * The path from the source of a quotation to a referent; {@code goesOn} is whether the quotation
   * before was of the same. Where nobody was found, any path.
   */
  ResolutionPath of(QuotationTokens quotation, @Nullable Referent referent, boolean goesOn) {
    if (quotation.sourceFirst() == QuotationTokens.NONE) {
      return goesOn ? ResolutionPath.CONTINUES : ResolutionPath.ALONE;
    }
    if (RuleId.QUOTE_CONTINUES.made(quotation.quotation())) {
      return ResolutionPath.CONTINUES;
    }
    int first = quotation.sourceFirst();
    int limit = quotation.sourceEnd();
    return switch (referent) {
      case null -> ResolutionPath.UNNAMED;
      case SpeakerGroup people -> isPronoun(first) ? ResolutionPath.THEY : ResolutionPath.SEVERAL;
      case UnnamedReferent described -> isPronoun(first) ? ofPronoun(first) : described(described);
      case Organisation organisation -> named(organisation, first, limit);
      case Person person -> named(person, first, limit);
    };
  }

  private boolean isPronoun(int t) {
    return words.has(t, WordTag.PRONOUN);
  }

  private ResolutionPath ofPronoun(int t) {
    if (words.hasAny(t, WordTag.SINGULAR, WordTag.OBJECT)) {
      return ResolutionPath.PRONOUN;
    }
    if (words.has(t, WordTag.THING)) {
      return ResolutionPath.IT;
    }
    return words.has(t, WordTag.PLURAL) ? ResolutionPath.THEY : ResolutionPath.WHO;
  }

  private static ResolutionPath described(UnnamedReferent described) {
    return switch (described.type()) {
      case DOCUMENT -> ResolutionPath.DOCUMENT;
      case ORGANISATION -> ResolutionPath.ORGANISATION;
      case UNNAMED, PERSON -> ResolutionPath.UNNAMED;
    };
  }

  private ResolutionPath named(Referent referent, int first, int limit) {
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
            ? ResolutionPath.ORGANISATION
            : name.length() > 1 ? ResolutionPath.FULL_NAME : ResolutionPath.SURNAME;
      }
    }
    boolean relative =
        limit - first == 1 && words.hasAny(first, WordTag.FUNCTION, WordTag.DEMONSTRATIVE);
    return relative ? ResolutionPath.WHO : ResolutionPath.DESCRIPTION;
  }
}
