package dev.quotidian.opensearch.group;

import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.group.GroupKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The field by whose values hits are grouped. Immutable.
 *
 * @param name its name in the cluster
 * @param isSingle whether a hit has one value at most
 * @param areSpeakers whether values that begin alike are one group
 */
record GroupColumn(String name, boolean isSingle, boolean areSpeakers) {
  /** Of which a quotation has one value at most. */
  private static final List<FacetField> OF_QUOTATION =
      List.of(FacetField.KIND, FacetField.ACT, FacetField.SOURCE);

  private static final List<FacetField> SPEAKERS =
      List.of(FacetField.SPEAKER, FacetField.UNNAMED, FacetField.ROLE);

  /** That of copies: the fingerprint. */
  static GroupColumn ofCopies() {
    return new GroupColumn(ClusterFields.name(Schema.COPIES), true, false);
  }

  /** That of a key. */
  static GroupColumn of(GroupKey key, Schema schema, OwnFields fields) {
    return switch (key) {
      case GroupKey.ByArticle article ->
          new GroupColumn(ClusterFields.name(schema.id()), true, false);
      case GroupKey.ByField by ->
          new GroupColumn(
              ClusterFields.name(DrillDown.column(by.field(), schema, fields)),
              isSingle(by.field(), schema),
              areSpeakers(by.field()));
    };
  }

  private static boolean isSingle(FacetField field, Schema schema) {
    return field.equals(FacetField.PUBLISHER)
        || (schema.equals(Schema.QUOTATION) && OF_QUOTATION.contains(field));
  }

  private static boolean areSpeakers(FacetField field) {
    return SPEAKERS.contains(field);
  }

  /** The group of a value: of speakers what all spellings begin with. */
  String groupOf(String value) {
    return areSpeakers ? SpeakerFacetValue.parse(value).group() : value;
  }

  /** The documents in a group. */
  Map<String, Object> query(Group group) {
    return group.key().isEmpty()
        ? without()
        : Map.of("terms", Map.of(name, List.copyOf(group.values())));
  }

  private Map<String, Object> without() {
    return Map.of("bool", Map.of("must_not", List.of(exists())));
  }

  private Map<String, Object> exists() {
    return Map.of("exists", Map.of("field", name));
  }

  /** What a query finds that is in none of some groups, where each hit is in one. */
  Map<String, Object> outside(Map<String, Object> query, Collection<Optional<String>> groups) {
    List<String> keys = groups.stream().flatMap(Optional::stream).toList();
    List<Map<String, Object>> filters = new ArrayList<>();
    if (!keys.isEmpty()) {
      filters.add(Map.of("bool", Map.of("must_not", List.of(Map.of("terms", Map.of(name, keys))))));
    }
    if (keys.size() < groups.size()) {
      filters.add(exists());
    }
    return QueryDsl.filtered(query, filters);
  }
}
