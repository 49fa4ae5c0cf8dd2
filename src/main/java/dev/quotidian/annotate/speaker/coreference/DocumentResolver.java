package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.AffiliationWords;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.text.Hash;
import org.jspecify.annotations.Nullable;

/** Resolves sources that are documents: “the report”, “a statement by …”, “the Marlow Report”. */
final class DocumentResolver {
  private static final long REPORT = Hash.of("report");

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final AntecedentRanking antecedents;
  private final UnnamedReferents told;
  private final SourceWording wording;

  DocumentResolver(
      TaggedText words,
      NameIndex names,
      ArticleEntities cast,
      AntecedentRanking antecedents,
      UnnamedReferents told,
      SourceWording wording) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.antecedents = antecedents;
    this.told = told;
    this.wording = wording;
  }

  /** A document by its name, and the name of who made it if that is told. */
  Referent named(SourcePhrase phrase, Name name, @Nullable Name maker) {
    long head = words.text().hash(name.end() - 1);
    String title = words.string(name.first(), name.end());
    UnnamedReferent before = told.before(head);
    if (before != null && before.name().equals(title)) {
      return before;
    }
    int possessive = name.first() - 1;
    Name owner = words.isPossessive(possessive) ? names.until(possessive) : null;
    Name whose = owner != null ? owner : maker;
    String affiliation =
        whose == null ? ofOwner(phrase) : whose(whose, cast.referent(names.indexAt(whose.first())));
    return told.add(
        UnnamedReferent.document(title, cast.organisations().fullest(affiliation), head));
  }

  /** “The bank’s report” is of the bank that was spoken of. */
  private String ofOwner(SourcePhrase phrase) {
    for (int t = phrase.first() + 1; t < phrase.end(); t++) {
      if (words.isPossessive(t) && words.isLower(t - 1) && words.has(t - 1, WordTag.ORGANISATION)) {
        Organisation organisation = antecedents.organisation(phrase.first(), t - 1);
        return organisation == null ? "" : organisation.name();
      }
    }
    return "";
  }

  /** What a description means: a document, or whoever speaks in it. */
  Referent referent(SourcePhrase phrase, @Nullable Referent last) {
    long head = words.text().hash(phrase.head());
    Name owner = names.at(phrase.head() - (words.isPossessive(phrase.head() - 1) ? 2 : 1));
    boolean statement = words.has(phrase.head(), WordTag.STATEMENT);
    if (owner == null && phrase.isDefinite(words) && phrase.isBare()) {
      UnnamedReferent before = told.before(head);
      if (before != null) {
        return before;
      }
      if (last instanceof Organisation organisation && speaksIn(organisation, phrase.head())) {
        return organisation;
      }
    }
    Referent whose = owner == null ? null : cast.referent(names.indexAt(owner.first()));
    if (statement && whose != null) {
      return whose;
    }
    if (statement && words.has(phrase.head() - 1, WordTag.ORGANISATION)) {
      Organisation speaking = antecedents.organisation(phrase.first(), phrase.head() - 1);
      if (speaking != null) {
        return speaking;
      }
    }
    DocumentIssuers issuers = DocumentIssuers.of(words, names, cast, phrase);
    Referent only = issuers.only();
    if (statement && only != null) {
      return only;
    }
    String issuer = issuers.names().isEmpty() ? ofOwner(phrase) : issuers.names();
    String affiliation = owner == null ? issuer : whose(owner, whose);
    String name =
        issuers.names().isEmpty() ? phrase.documentText(words, names) : phrase.text(words);
    return told.add(
        UnnamedReferent.document(
            wording.usual(name, phrase), cast.organisations().fullest(affiliation), head));
  }

  /** “The statement” of whoever spoke last, but for the press; “the report” of a newspaper. */
  private boolean speaksIn(Organisation organisation, int document) {
    return organisation.isMedia()
        ? words.hasAny(document, WordTag.MEDIA, WordTag.ORGANISATION) || isReport(document)
        : words.has(document, WordTag.STATEMENT);
  }

  private boolean isReport(int document) {
    return words.text().hash(document) == REPORT;
  }

  private String whose(Name owner, @Nullable Referent whose) {
    return whose == null
        ? AffiliationWords.of(words, owner.first(), owner.end())
        : whose.speaker().name();
  }
}
