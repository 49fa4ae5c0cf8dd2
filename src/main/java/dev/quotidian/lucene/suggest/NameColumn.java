package dev.quotidian.lucene.suggest;

import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.SuggestionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The columns of the index whose values are completed. Immutable. */
public enum NameColumn {
  SPEAKER(SuggestionKind.SPEAKER, true, FacetValues.SPEAKER),
  AFFILIATION(SuggestionKind.AFFILIATION, true, FacetValues.AFFILIATION),
  ABOUT(SuggestionKind.ABOUT, false, FacetValues.ABOUT),
  TOPIC(SuggestionKind.TOPIC, false, FacetValues.TOPIC),
  PUBLISHER(SuggestionKind.PUBLISHER, false, FacetValues.PUBLISHER);

  private final SuggestionKind kind;
  private final boolean isOfQuotations;
  private final String facet;

  NameColumn(SuggestionKind kind, boolean isOfQuotations, String facet) {
    this.kind = kind;
    this.isOfQuotations = isOfQuotations;
    this.facet = facet;
  }

  /** The column of a kind; empty where that is in no column. */
  public static Optional<NameColumn> of(SuggestionKind kind) {
    return switch (kind) {
      case SPEAKER -> Optional.of(SPEAKER);
      case AFFILIATION -> Optional.of(AFFILIATION);
      case ABOUT -> Optional.of(ABOUT);
      case TOPIC -> Optional.of(TOPIC);
      case PUBLISHER -> Optional.of(PUBLISHER);
      case SAVED_SEARCH -> Optional.empty();
    };
  }

  /** The columns of some kinds, in their order. */
  public static List<NameColumn> of(Set<SuggestionKind> kinds) {
    return kinds.stream().flatMap(kind -> of(kind).stream()).toList();
  }

  public SuggestionKind kind() {
    return kind;
  }

  public Schema schema() {
    return isOfQuotations ? Schema.QUOTATION : Schema.ARTICLE;
  }

  /** The name of the column in the index. */
  public String field() {
    return schema().value(facet);
  }

  public boolean isOfQuotations() {
    return isOfQuotations;
  }

  /**
   * A hash that two values share if one criterion finds both: of a speaker, the key; of a topic or
   * a publisher, the folded name. Names of which each word is looked for stay apart, as their case
   * may matter.
   */
  long identity(BytesRef value) {
    BytesRef identity =
        switch (this) {
          case SPEAKER ->
              new BytesRef(
                  value.bytes,
                  value.offset,
                  SpeakerFacetValue.groupLength(value.bytes, value.offset, value.length));
          case AFFILIATION, ABOUT -> value;
          case TOPIC, PUBLISHER -> new BytesRef(FacetValues.key(value.utf8ToString()));
        };
    return StringHelper.murmurhash3_x64_128(identity)[0];
  }

  /** What {@link #identity} is the hash of. */
  public String key(String value) {
    return switch (this) {
      case SPEAKER -> SpeakerFacetValue.parse(value).group();
      case AFFILIATION, ABOUT -> value;
      case TOPIC, PUBLISHER -> FacetValues.key(value);
    };
  }

  /** The name in a value. */
  public String name(String value) {
    return this == SPEAKER ? SpeakerFacetValue.parse(value).name() : value;
  }

  /** Whether the name comes from a directory, which goes before what articles call somebody. */
  public boolean isOfDirectory(String value) {
    return this == SPEAKER && SpeakerFacetValue.parse(value).isOfDirectory();
  }

  /**
   * The search that finds it.
   *
   * @param value any value of those that are one
   * @param name its name as it is shown
   */
  public SearchTarget target(String value, String name) {
    return switch (this) {
      case SPEAKER ->
          new SearchTarget.Quotations(
              SpeakerFacetValue.parse(value)
                  .key()
                  .map(QuotationCriterion::speakerId)
                  .orElseGet(() -> QuotationCriterion.speakerNamed(name)));
      case AFFILIATION -> new SearchTarget.Quotations(QuotationCriterion.affiliation(name));
      case ABOUT -> new SearchTarget.Articles(ArticleCriterion.about(name));
      case TOPIC -> new SearchTarget.Articles(ArticleCriterion.topic(name));
      case PUBLISHER -> new SearchTarget.Articles(ArticleCriterion.publisher(name));
    };
  }
}
