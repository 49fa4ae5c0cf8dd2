package dev.quotidian.lucene;

import dev.quotidian.annotate.topic.taxonomy.Taxonomy;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.index.Folding;
import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Answers every question by looking at every article. It shares the analyser with the index, and
 * nothing else.
 */
final class Oracle {
  private final Analyzer analyzer = Schema.analyzer();
  private final Map<String, List<String>> analyzed = new HashMap<>();
  private final Map<String, AnnotatedArticle> articles = new TreeMap<>();

  /** A quotation, by its article and its place there. */
  record Place(AnnotatedArticle in, int number) {
    Quotation quotation() {
      return in.annotations().quotations().get(number);
    }

    String id() {
      return in.article().id() + "#" + number;
    }
  }

  void add(AnnotatedArticle article) {
    articles.put(article.article().id(), article);
  }

  void delete(String id) {
    articles.remove(id);
  }

  AnnotatedArticle article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  int size() {
    return articles.size();
  }

  /** By id, then by place. */
  List<AnnotatedArticle> articles(ArticleCriterion criterion) {
    return articles.values().stream().filter(article -> matches(criterion, article)).toList();
  }

  List<Place> quotations(QuotationCriterion criterion) {
    return articles.values().stream()
        .flatMap(Oracle::places)
        .filter(place -> matches(criterion, place))
        .toList();
  }

  private static Stream<Place> places(AnnotatedArticle article) {
    return IntStream.range(0, article.annotations().quotations().size())
        .mapToObj(number -> new Place(article, number));
  }

  private boolean matches(ArticleCriterion criterion, AnnotatedArticle article) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> all.criteria().stream().allMatch(c -> matches(c, article));
      case ArticleCriterion.AnyOf any -> any.criteria().stream().anyMatch(c -> matches(c, article));
      case ArticleCriterion.Not not -> !matches(not.criterion(), article);
      case ArticleCriterion.Quoting quoting ->
          places(article).anyMatch(place -> matches(quoting.quotation(), place));
      case ArticleCriterion.Title title -> hasText(title.text(), titleOf(article));
      case CommonCriterion common -> matches(common, article, mentions(article));
    };
  }

  private static List<String> titleOf(AnnotatedArticle article) {
    return article.article().title().stream().toList();
  }

  private boolean matches(
      CommonCriterion criterion, AnnotatedArticle article, List<DateRange> mentions) {
    List<String> texts =
        Stream.concat(Stream.of(article.article().body()), titleOf(article).stream()).toList();
    return common(criterion, article.article(), topics(article), texts, mentions);
  }

  private boolean matches(QuotationCriterion criterion, Place place) {
    Quotation quotation = place.quotation();
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> all.criteria().stream().allMatch(c -> matches(c, place));
      case QuotationCriterion.AnyOf any -> any.criteria().stream().anyMatch(c -> matches(c, place));
      case QuotationCriterion.Not not -> !matches(not.criterion(), place);
      case QuotationCriterion.InArticle in -> matches(in.article(), place.in());
      case QuotationCriterion.SpokenBy by ->
          quotation.speaker().filter(speaker -> isNamed(speaker, by.name())).isPresent();
      case QuotationCriterion.InRole in ->
          hasAll(
              Schema.ROLE, in.role(), quotation.speaker().flatMap(Speaker::role).stream().toList());
      case QuotationCriterion.Affiliated by ->
          hasAll(
              Schema.AFFILIATION,
              by.affiliation(),
              quotation.speaker().flatMap(Speaker::affiliation).stream().toList());
      case QuotationCriterion.OfKind kind -> quotation.kind() == kind.kind();
      case QuotationCriterion.OfAct act -> quotation.act() == act.act();
      case QuotationCriterion.Confident confident -> quotation.confidence() >= confident.atLeast();
      case QuotationCriterion.SaidOn on ->
          said(quotation).filter(days -> on.relation().holds(days, on.days())).isPresent();
      case CommonCriterion common ->
          common(
              common,
              place.in().article(),
              topics(place),
              List.of(quotation.contentIn(place.in().article().body())),
              mentions(place));
    };
  }

  private boolean common(
      CommonCriterion criterion,
      Article article,
      List<Topic> topics,
      List<String> texts,
      List<DateRange> mentions) {
    return switch (criterion) {
      case Word word -> hasText(word, texts);
      case Phrase phrase -> hasText(phrase, texts);
      case CommonCriterion.OnTopic topic ->
          topics.stream()
              .filter(t -> topic.origin().isEmpty() || topic.origin().get() == t.origin())
              .anyMatch(t -> isOn(t, Folding.key(topic.label())));
      case CommonCriterion.FromPublisher from ->
          article
              .publisher()
              .filter(name -> Folding.key(name).equals(Folding.key(from.name())))
              .isPresent();
      case CommonCriterion.PublishedOn on ->
          on.relation().holds(DateRange.of(article.published().day()), on.days());
      case CommonCriterion.MentionedOn on ->
          mentions.stream().anyMatch(days -> on.relation().holds(days, on.days()));
      case CommonCriterion.WithId id -> article.id().equals(id.id());
      case CommonCriterion.Everything everything -> true;
    };
  }

  private boolean hasText(Text text, List<String> texts) {
    List<String> asked = tokens(Schema.BODY, text.text());
    return !asked.isEmpty()
        && texts.stream()
            .anyMatch(t -> Collections.indexOfSubList(tokens(Schema.BODY, t), asked) >= 0);
  }

  private boolean isNamed(Speaker speaker, String name) {
    return hasAll(
        Schema.SPEAKER,
        name,
        Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()).toList());
  }

  private boolean hasAll(String field, String asked, List<String> values) {
    Set<String> found = new HashSet<>();
    values.forEach(value -> found.addAll(tokens(field, value)));
    List<String> tokens = tokens(field, asked);
    return !tokens.isEmpty() && found.containsAll(tokens);
  }

  private List<String> tokens(String field, String text) {
    return analyzed.computeIfAbsent(field + ":" + text, key -> analyze(field, text));
  }

  private List<String> analyze(String field, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  // Dates.

  private static Optional<DateRange> said(Quotation quotation) {
    return quotation.said().filter(said -> said.confidence() >= 0.5).map(said -> said.range());
  }

  private static List<DateRange> mentions(AnnotatedArticle article) {
    return article.annotations().dates().stream()
        .flatMap(mention -> mention.range().stream())
        .toList();
  }

  private static List<DateRange> mentions(Place place) {
    return place.in().annotations().dates().stream()
        .filter(
            mention ->
                place.quotation().content().stream().anyMatch(c -> c.contains(mention.span())))
        .flatMap(mention -> mention.range().stream())
        .toList();
  }

  List<DateRange> dates(AnnotatedArticle article, DateAxis axis) {
    return switch (axis) {
      case PUBLISHED -> List.of(DateRange.of(article.article().published().day()));
      case SAID ->
          article.annotations().quotations().stream().flatMap(q -> said(q).stream()).toList();
      case MENTIONED -> mentions(article);
    };
  }

  List<DateRange> dates(Place place, DateAxis axis) {
    return switch (axis) {
      case PUBLISHED -> List.of(DateRange.of(place.in().article().published().day()));
      case SAID -> said(place.quotation()).stream().toList();
      case MENTIONED -> mentions(place);
    };
  }

  static Timeline timeline(
      DateAxis axis, Granularity by, DateRange within, Stream<List<DateRange>> dates) {
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    long wider = 0;
    for (List<DateRange> one : dates.toList()) {
      List<DateRange> inside = one.stream().filter(within::contains).toList();
      Set<LocalDate> buckets = new HashSet<>();
      for (DateRange days : inside) {
        if (by.around(days.first()).contains(days)) {
          buckets.add(by.around(days.first()).first());
        }
      }
      buckets.forEach(bucket -> counts.merge(bucket, 1L, Long::sum));
      wider += inside.stream().anyMatch(days -> !by.around(days.first()).contains(days)) ? 1 : 0;
    }
    List<Timeline.Bucket> buckets = new ArrayList<>();
    for (LocalDate day = counts.isEmpty() ? null : counts.firstKey();
        day != null && !day.isAfter(counts.lastKey());
        day = by.around(day).last().plusDays(1)) {
      buckets.add(new Timeline.Bucket(by.around(day), counts.getOrDefault(day, 0L)));
    }
    return new Timeline(axis, by, buckets, wider);
  }

  // Values.

  static Set<String> values(AnnotatedArticle article, FacetField field) {
    Set<String> values = new HashSet<>();
    switch (field) {
      case TOPIC, TOPIC_CODE, TOPIC_GIVEN, TOPIC_LEARNED, TOPIC_RULE, TOPIC_PHRASE ->
          values.addAll(labels(topics(article), field));
      case PUBLISHER -> article.article().publisher().ifPresent(values::add);
      case SPEAKER, ROLE, AFFILIATION, KIND ->
          places(article).forEach(place -> values.addAll(values(place, field)));
    }
    return values;
  }

  private static Set<String> labels(List<Topic> topics, FacetField field) {
    return topics.stream()
        .filter(
            topic ->
                (field == FacetField.TOPIC || field == FacetField.TOPIC_CODE)
                    ? topic.origin() != Topic.Origin.PHRASE
                    : field.name().equals("TOPIC_" + topic.origin()))
        .flatMap(topic -> field == FacetField.TOPIC_CODE ? codes(topic) : Stream.of(topic.label()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> codes(Topic topic) {
    return Stream.concat(
        Stream.of(topic.code()), Taxonomy.iptcMediaTopics().ancestors(topic.code()).stream());
  }

  private static List<Topic> given(AnnotatedArticle article) {
    return article.article().topics().stream()
        .map(label -> new Topic(label, 1, Topic.Origin.GIVEN))
        .toList();
  }

  private static List<Topic> topics(AnnotatedArticle article) {
    return Stream.concat(given(article).stream(), article.annotations().topics().stream()).toList();
  }

  private static List<Topic> topics(Place place) {
    return Stream.concat(given(place.in()).stream(), place.quotation().topics().stream()).toList();
  }

  private static boolean isOn(Topic topic, String key) {
    Taxonomy taxonomy = Taxonomy.iptcMediaTopics();
    return Folding.key(topic.code()).equals(key)
        || Folding.key(topic.label()).equals(key)
        || taxonomy.broader(topic.code()).stream()
            .anyMatch(
                above -> isOn(new Topic(above, taxonomy.label(above), 1, Topic.Origin.RULE), key));
  }

  static Set<String> values(Place place, FacetField field) {
    Optional<Speaker> speaker = place.quotation().speaker();
    return switch (field) {
      case SPEAKER -> speaker.map(Speaker::name).map(Set::of).orElse(Set.of());
      case ROLE -> speaker.flatMap(Speaker::role).map(Set::of).orElse(Set.of());
      case AFFILIATION -> speaker.flatMap(Speaker::affiliation).map(Set::of).orElse(Set.of());
      case KIND -> Set.of(place.quotation().kind().name());
      case TOPIC, TOPIC_CODE, TOPIC_GIVEN, TOPIC_LEARNED, TOPIC_RULE, TOPIC_PHRASE ->
          labels(topics(place), field);
      case PUBLISHER -> values(place.in(), field);
    };
  }

  static Facet facet(FacetField field, int limit, Stream<Set<String>> values) {
    Map<String, Long> counts = new HashMap<>();
    values.forEach(one -> one.forEach(value -> counts.merge(value, 1L, Long::sum)));
    return new Facet(
        field,
        counts.entrySet().stream()
            .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Facet.Count::count)
                    .reversed()
                    .thenComparing(Facet.Count::value))
            .limit(limit)
            .toList(),
        counts.size());
  }
}
