package dev.quotidian.opensearch.mapping;

import dev.quotidian.article.Quotation;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.RoleValues;
import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.suggest.NameColumn;
import dev.quotidian.lucene.suggest.NameTokens;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.suggest.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns of a cluster beside those of the schema, for what an embedded archive computes from the
 * schema's while it counts, and a cluster cannot. Each is computed from the columns of one
 * document. Safe for use by many threads.
 */
public final class CountedColumns {
  /** Keyword column, of quotations: who spoke in which role. */
  public static final String HELD_ROLES = "q_held_roles";

  /** Keyword column, of quotations in which one speaks alone: the role and the affiliation. */
  public static final String POST = "q_post";

  /** Between the parts of a value. */
  public static final char SEPARATOR = '\u0001';

  private static final double MAX_EXPONENT = 500; // half of that of a number

  private static final List<Schema> BOTH = List.of(Schema.ARTICLE, Schema.QUOTATION);
  private static final List<String> GROUPED =
      List.of(FacetValues.SPEAKER, FacetValues.UNNAMED, FacetValues.ROLE);
  private static final Comparator<String> BY_BYTES =
      (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

  private CountedColumns() {}

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Whether the values of a column of the schema count by groups. */
  public static boolean isGrouped(String column) {
    return BOTH.stream()
        .anyMatch(schema -> GROUPED.stream().map(schema::value).anyMatch(column::equals));
  }

  /**
   * Keyword column: the groups of the values of a column. Those of a speaker, or of a role, are one
   * group; so are names of topics and publishers that differ in case.
   */
  public static String groups(String column) {
    return ClusterFields.name(column) + "_group";
  }

  /** Keyword column: each word of the names in a column, before the value. */
  public static String words(NameColumn column) {
    return ClusterFields.name(column.field()) + "_words";
  }

  /** Column of whole numbers: the {@link DateCodes} of the buckets of a column of days. */
  public static String buckets(String column) {
    return ClusterFields.name(column) + "_buckets";
  }

  /** Range field: the {@link DateCodes} of the intervals of a column of days. */
  public static String spans(String column) {
    return ClusterFields.name(column) + "_spans";
  }

  /**
   * Column of numbers: the weight of a document among those of a name, twice as high for each
   * {@link Suggestions#HALF_LIFE_DAYS} that it is later. Their sum tells which names may be the
   * most popular.
   */
  public static String weight(Schema schema) {
    return ClusterFields.name(schema.publishedDay()) + "_weight";
  }

  /**
   * Keyword column: the identities of the names in a column, as {@link NameColumn#key} has them.
   */
  public static String identities(NameColumn column) {
    return groupedColumns().contains(column.field())
        ? groups(column.field())
        : ClusterFields.name(column.field());
  }

  /** All of them, by their names in the cluster. */
  static Map<String, FieldType> mapped(OwnFields own) {
    Map<String, FieldType> fields = new LinkedHashMap<>();
    groupedColumns().forEach(column -> fields.put(groups(column), FieldType.ID));
    for (NameColumn names : NameColumn.values()) {
      fields.put(words(names), FieldType.ID);
    }
    BOTH.forEach(schema -> fields.put(weight(schema), FieldType.WEIGHT));
    for (String days : dayColumns(own)) {
      fields.put(buckets(days), FieldType.COLUMN);
      fields.put(spans(days), FieldType.INTERVAL);
    }
    fields.put(HELD_ROLES, FieldType.VALUE);
    fields.put(POST, FieldType.VALUE);
    return fields;
  }

  private static List<String> groupedColumns() {
    return Stream.concat(
            BOTH.stream().flatMap(schema -> GROUPED.stream().map(schema::value)),
            Stream.of(NameColumn.TOPIC.field(), NameColumn.PUBLISHER.field()))
        .toList();
  }

  private static List<String> dayColumns(OwnFields own) {
    List<String> columns = new ArrayList<>();
    for (Schema schema : BOTH) {
      columns.add(schema.saidDays());
      columns.add(schema.mentionedDays());
      own.list().stream()
          .filter(field -> field.type() == OwnField.Type.DATE)
          .forEach(field -> columns.add(schema.ownDays(field)));
    }
    return columns;
  }

  /** Adds them to the members of an article or a quotation. */
  static void add(Map<String, Object> members, OwnFields own) {
    for (String column : groupedColumns()) {
      put(members, groups(column), texts(members, column).map(value -> group(column, value)));
    }
    for (Schema schema : BOTH) {
      numbers(members, schema.publishedDay())
          .forEach(day -> members.put(weight(schema), weight(day)));
    }
    for (NameColumn names : NameColumn.values()) {
      if (!names.isOfQuotations() || isSaid(members)) {
        put(
            members,
            words(names),
            texts(members, names.field()).flatMap(value -> words(names, value)));
      }
    }
    for (String column : dayColumns(own)) {
      List<Long> days = numbers(members, column);
      if (!days.isEmpty()) {
        members.put(buckets(column), DateCodes.buckets(days));
        members.put(spans(column), DateCodes.spans(days));
      }
    }
  }

  private static double weight(long day) {
    double exponent = (double) day / Suggestions.HALF_LIFE_DAYS;
    return Math.pow(2, Math.clamp(exponent, -MAX_EXPONENT, MAX_EXPONENT));
  }

  private static String group(String column, String value) {
    return isGrouped(column) ? SpeakerFacetValue.parse(value).group() : FacetValues.key(value);
  }

  private static Stream<String> words(NameColumn names, String value) {
    return NameTokens.of(names.name(value)).stream().map(word -> word + SEPARATOR + value);
  }

  private static boolean isSaid(Map<String, Object> members) {
    return texts(members, Schema.QUOTATION.value(FacetValues.ACT))
        .anyMatch(Quotation.Act.SAID.name()::equals);
  }

  /** Adds those of quotations alone. */
  static void addRoles(Map<String, Object> members, Quotation quotation) {
    List<RoleValues> held = held(members, quotation);
    put(
        members,
        HELD_ROLES,
        held.stream().filter(RoleValues::isPresent).map(CountedColumns::printed));
    boolean isAlone =
        held.size() == 1
            && texts(members, Schema.QUOTATION.value(FacetValues.UNNAMED)).findAny().isEmpty();
    if (isAlone && held.getFirst().isPresent()) {
      members.put(
          POST,
          Stream.of(held.getFirst().role(), held.getFirst().affiliation())
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(", ")));
    }
  }

  /** Columns do not tell which role is whose where several speak together; their article does. */
  private static List<RoleValues> held(Map<String, Object> members, Quotation quotation) {
    List<String> speakers =
        texts(members, Schema.QUOTATION.value(FacetValues.SPEAKER)).distinct().toList();
    if (speakers.size() != 1) {
      return speakers.isEmpty()
          ? List.of()
          : quotation.speakers().stream().map(RoleValues::of).toList();
    }
    return List.of(
        new RoleValues(
            speakers.getFirst(),
            first(members, FacetValues.ROLE)
                .map(role -> SpeakerFacetValue.parse(role).name())
                .orElse(""),
            first(members, FacetValues.AFFILIATION).orElse("")));
  }

  private static Optional<String> first(Map<String, Object> members, String facet) {
    return texts(members, Schema.QUOTATION.value(facet)).min(BY_BYTES);
  }

  private static String printed(RoleValues values) {
    return Stream.of(values.speaker(), values.role(), values.affiliation())
        .map(part -> part.replace(SEPARATOR, ' '))
        .collect(Collectors.joining(String.valueOf(SEPARATOR)));
  }

  /** Reads a value of {@link #HELD_ROLES}. */
  public static RoleValues heldRole(String value) {
    int first = value.indexOf(SEPARATOR);
    int second = value.indexOf(SEPARATOR, first + 1);
    return new RoleValues(
        value.substring(0, first), value.substring(first + 1, second), value.substring(second + 1));
  }

  private static void put(Map<String, Object> members, String name, Stream<String> values) {
    List<String> distinct = values.distinct().toList();
    if (!distinct.isEmpty()) {
      members.put(name, distinct);
    }
  }

  private static Stream<String> texts(Map<String, Object> members, String column) {
    return all(members, column).map(String::valueOf);
  }

  private static List<Long> numbers(Map<String, Object> members, String column) {
    return all(members, column).map(value -> ((Number) value).longValue()).toList();
  }

  private static Stream<?> all(Map<String, Object> members, String column) {
    Object value = members.get(ClusterFields.name(column));
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }
}
