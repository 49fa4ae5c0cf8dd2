package dev.quotidian.oracle;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Identity;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.RoleKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.index.record.CaseFolding;
import dev.quotidian.oracle.Oracle.Place;
import dev.quotidian.query.FacetField;
import dev.quotidian.taxonomy.Taxonomy;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each article and each quotation counts for, in every facet. */
public final class OracleValues {
  private OracleValues() {}

  /** What is counted as one, and a form in which it is written; the lower ranks go before. */
  public record Value(String group, String form, int rank) {
    static Value of(String form) {
      return new Value(form, form, 0);
    }

    static Value ofRole(String role) {
      return new Value(RoleKey.of(role), role, 0);
    }

    /** Of a source without a name, what it is called. */
    static Value ofUnnamed(Speaker speaker) {
      return new Value(
          NameKey.of(speaker.name(), Speaker.Type.UNNAMED) + "\0" + 1, speaker.name(), 1);
    }

    static Value of(Speaker speaker) {
      return new Value(
          speaker.key().map(key -> key + "\0" + 1).orElse(speaker.name() + "\0" + 0),
          speaker.identity().map(Identity::name).orElse(speaker.name()),
          speaker.identity().isPresent() ? 0 : 1);
    }
  }

  public static Set<Value> values(AnnotatedArticle article, FacetField field) {
    return switch (field) {
      case FacetField.Own own -> ownValues(article);
      case FacetField.Standard standard -> values(article, standard);
    };
  }

  static Set<Value> values(Place place, FacetField field) {
    return switch (field) {
      case FacetField.Own own -> ownValues(place.in());
      case FacetField.Standard standard -> values(place, standard);
    };
  }

  private static Set<Value> ownValues(AnnotatedArticle article) {
    return OwnFieldSamples.sections(article.article()).stream()
        .map(Value::of)
        .collect(Collectors.toSet());
  }

  private static Set<Value> values(AnnotatedArticle article, FacetField.Standard field) {
    Set<Value> values = new HashSet<>();
    switch (field) {
      case TOPIC, TOPIC_CODE, TOPIC_GIVEN, TOPIC_LEARNED, TOPIC_RULE, TOPIC_PHRASE ->
          labels(topics(article), field).forEach(label -> values.add(Value.of(label)));
      case PUBLISHER -> article.article().publisher().map(Value::of).ifPresent(values::add);
      case ABOUT ->
          article
              .annotations()
              .entities()
              .forEach(named -> values.add(Value.of(named.entity().name())));
      case SPEAKER, UNNAMED, ROLE, AFFILIATION, KIND, ACT, SOURCE ->
          Oracle.places(article)
              .filter(place -> place.quotation().confidence() >= 0.3)
              .forEach(place -> values.addAll(values(place, field)));
    }
    return values;
  }

  static Set<String> labels(List<Topic> topics, FacetField field) {
    return topics.stream()
        .filter(
            topic ->
                (field.equals(FacetField.TOPIC) || field.equals(FacetField.TOPIC_CODE))
                    ? topic.origin() != Topic.Origin.PHRASE
                    : field.toString().equals("TOPIC_" + topic.origin()))
        .flatMap(
            topic -> field.equals(FacetField.TOPIC_CODE) ? codes(topic) : Stream.of(topic.label()))
        .collect(Collectors.toSet());
  }

  static Stream<String> codes(Topic topic) {
    return Stream.concat(
        Stream.of(topic.code()), Taxonomy.iptcMediaTopics().ancestors(topic.code()).stream());
  }

  static List<Topic> given(AnnotatedArticle article) {
    return article.article().topics().stream()
        .map(label -> new Topic(label, 1, Topic.Origin.GIVEN))
        .toList();
  }

  static List<Topic> topics(AnnotatedArticle article) {
    return Stream.concat(given(article).stream(), article.annotations().topics().stream()).toList();
  }

  static List<Topic> topics(Place place) {
    return Stream.concat(given(place.in()).stream(), place.quotation().topics().stream()).toList();
  }

  static boolean isOn(Topic topic, String key) {
    Taxonomy taxonomy = Taxonomy.iptcMediaTopics();
    return CaseFolding.key(topic.code()).equals(key)
        || CaseFolding.key(topic.label()).equals(key)
        || taxonomy.broader(topic.code()).stream()
            .anyMatch(
                above -> isOn(new Topic(above, taxonomy.label(above), 1, Topic.Origin.RULE), key));
  }

  private static Set<Value> values(Place place, FacetField.Standard field) {
    Optional<Speaker> speaker = place.quotation().speaker();
    List<Speaker> each = place.quotation().speakers();
    return switch (field) {
      case SPEAKER ->
          each.stream()
              .filter(one -> one.type() != Speaker.Type.UNNAMED)
              .map(Value::of)
              .collect(Collectors.toSet());
      case UNNAMED ->
          each.stream()
              .filter(one -> one.type() == Speaker.Type.UNNAMED)
              .map(Value::ofUnnamed)
              .collect(Collectors.toSet());
      case ROLE ->
          each.stream()
              .flatMap(one -> one.role().stream())
              .map(Value::ofRole)
              .collect(Collectors.toSet());
      case AFFILIATION ->
          each.stream()
              .flatMap(one -> one.affiliation().stream())
              .map(Value::of)
              .collect(Collectors.toSet());
      case KIND -> Set.of(Value.of(place.quotation().kind().name()));
      case ABOUT ->
          Oracle.about(place).map(Entity::name).map(Value::of).collect(Collectors.toSet());
      case ACT -> Set.of(Value.of(place.quotation().act().name()));
      case SOURCE ->
          speaker.map(Speaker::type).map(Enum::name).map(Value::of).map(Set::of).orElse(Set.of());
      case TOPIC, TOPIC_CODE, TOPIC_GIVEN, TOPIC_LEARNED, TOPIC_RULE, TOPIC_PHRASE ->
          labels(topics(place), field).stream().map(Value::of).collect(Collectors.toSet());
      case PUBLISHER -> values(place.in(), field);
    };
  }

  static String bestForm(String group, Map<Value, Long> forms) {
    return forms.entrySet().stream()
        .filter(entry -> entry.getKey().group().equals(group))
        .min(
            Comparator.comparingInt((Map.Entry<Value, Long> entry) -> entry.getKey().rank())
                .thenComparingLong(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().form()))
        .map(entry -> entry.getKey().form())
        .orElseThrow();
  }
}
