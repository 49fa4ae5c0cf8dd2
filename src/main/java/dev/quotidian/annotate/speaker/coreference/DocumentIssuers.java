package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose a document is: “a statement signed by … and …”, “a report from the ministry of …”. */
record DocumentIssuers(List<Referent> referents) {

  static DocumentIssuers of(
      TaggedText words, NameIndex names, ArticleEntities cast, SourcePhrase phrase) {
    List<Referent> issuers = new ArrayList<>();
    int by = phrase.head() + 1;
    while (by < phrase.limit() && by < phrase.head() + 4 && !Prepositions.isOfIssuer(words, by)) {
      by++;
    }
    if (by < phrase.limit() && Prepositions.isOfIssuer(words, by)) {
      for (int i = names.indexAfter(by);
          i < names.size() && names.get(i).end() <= phrase.limit();
          i++) {
        add(issuers, cast.referent(i));
      }
    }
    List<Referent> persons = issuers.stream().filter(Person.class::isInstance).toList();
    return new DocumentIssuers(persons.isEmpty() ? issuers : persons);
  }

  private static void add(List<Referent> issuers, @Nullable Referent referent) {
    if (referent != null && !issuers.contains(referent)) {
      issuers.add(referent);
    }
  }

  /** The one person or organisation, or null. */
  @Nullable Referent only() {
    return referents.size() == 1 ? referents.getFirst() : null;
  }

  String names() {
    return referents.stream()
        .map(referent -> referent.speaker().name())
        .collect(Collectors.joining(" and "));
  }
}
