package dev.quotidian.lucene.suggest;

import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The role and the affiliation in quotations of one segment, where one speaks alone. Documents must
 * be asked for in order. For one thread.
 */
final class PostColumns {
  private final boolean isOfSpeakers;
  private final SortedSetDocValues roles;
  private final SortedSetDocValues affiliations;
  private final SortedSetDocValues unnamed; // speak along

  PostColumns(LeafReader segment, NameColumn column) throws IOException {
    this.isOfSpeakers = column == NameColumn.SPEAKER;
    this.roles = DocValues.getSortedSet(segment, Schema.QUOTATION.value(FacetValues.ROLE));
    this.affiliations =
        DocValues.getSortedSet(segment, Schema.QUOTATION.value(FacetValues.AFFILIATION));
    this.unnamed = DocValues.getSortedSet(segment, Schema.QUOTATION.value(FacetValues.UNNAMED));
  }

  /** Whether a quotation, with one name of a speaker, tells the post of who has it. */
  boolean has(int document) throws IOException {
    return isOfSpeakers
        && !unnamed.advanceExact(document)
        && (roles.advanceExact(document) || affiliations.advanceExact(document));
  }

  /** The role and the affiliation. */
  Optional<String> of(int document) throws IOException {
    Optional<String> role =
        first(roles, document).map(value -> SpeakerFacetValue.parse(value).name());
    String post =
        Stream.of(role, first(affiliations, document))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(post).filter(words -> !words.isEmpty());
  }

  private static Optional<String> first(SortedSetDocValues values, int document)
      throws IOException {
    return values.advanceExact(document)
        ? Optional.of(values.lookupOrd(values.nextOrd()).utf8ToString())
        : Optional.empty();
  }
}
