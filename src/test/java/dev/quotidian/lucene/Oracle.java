package dev.quotidian.lucene;

import dev.quotidian.annotate.topic.taxonomy.Taxonomy;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.index.Folding;
import dev.quotidian.index.Lead;
import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.RolePeriod;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers every question by looking at every article. It shares the analyser with the index, and
 * nothing else.
 */
final class Oracle {
  private final OracleTexts texts = new OracleTexts();
  private final Map<String, AnnotatedArticle> articles = new TreeMap<>();
  private Optional<OracleLikes> likeArticles = Optional.empty();
  private Optional<OracleLikes> likeQuotations = Optional.empty();

  /** A quotation, by its article and its place there. */
  record Place(AnnotatedArticle in, int number) {
    Quotation quotation() {
      return in.annotations().quotations().get(number);
    }

    String id() {
      return in.article().id() + "#" + number;
    }

    String text() {
      return quotation().contentIn(in.article().body());
    }
  }

  void add(AnnotatedArticle article) {
    articles.put(article.article().id(), article);
    forgetLikes();
  }

  void delete(String id) {
    articles.remove(id);
    forgetLikes();
  }

  private void forgetLikes() {
    likeArticles = Optional.empty();
    likeQuotations = Optional.empty();
  }

  AnnotatedArticle article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  LocalDate newestDay() {
    return articles.values().stream()
        .map(article -> article.article().published().day())
        .max(Comparator.naturalOrder())
        .orElseThrow();
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
        .filter(place -> asked(criterion, place))
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
          places(article).anyMatch(place -> asked(quoting.quotation(), place));
      case CommonCriterion.About about ->
          hasOne(
              Schema.ARTICLE.about(),
              about.name(),
              article.annotations().entities().stream().map(EntityMention::entity));
      case CommonCriterion.Like like -> isLike(like.text(), 1, article);
      case CommonCriterion.LikeArticle like ->
          other(like, article).filter(body -> isLike(body, 2, article)).isPresent();
      case ArticleCriterion.AtLeast some ->
          some.criteria().stream().filter(c -> matches(c, article)).count() >= some.count();
      case ArticleCriterion.Boosted boosted -> matches(boosted.criterion(), article);
      case ArticleCriterion.Title title -> texts.has(title.text(), titleOf(article));
      case ArticleCriterion.Lead lead ->
          texts.has(lead.text(), List.of(Lead.of(article.article().body())));
      case ArticleCriterion.Body body -> texts.has(body.text(), List.of(article.article().body()));
      case ArticleCriterion.ByAuthor by ->
          article.article().authors().stream()
              .anyMatch(author -> hasAll(Schema.AUTHOR, by.name(), List.of(author)));
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

  /** What was said, unless an act is named. */
  private boolean asked(QuotationCriterion criterion, Place place) {
    boolean said = place.quotation().act() == Quotation.Act.SAID;
    return (said || isOfActs(criterion)) && matches(criterion, place);
  }

  private static boolean isOfActs(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> all.criteria().stream().anyMatch(Oracle::isOfActs);
      case QuotationCriterion.AnyOf any -> any.criteria().stream().anyMatch(Oracle::isOfActs);
      case QuotationCriterion.AtLeast some -> some.criteria().stream().anyMatch(Oracle::isOfActs);
      case QuotationCriterion.Boosted boosted -> isOfActs(boosted.criterion());
      case QuotationCriterion.Not not -> isOfActs(not.criterion());
      default -> criterion instanceof QuotationCriterion.OfAct;
    };
  }

  /** Those named in what was said, without who said it. */
  private static Stream<Entity> about(Place place) {
    Set<String> own = new HashSet<>();
    place
        .quotation()
        .speaker()
        .ifPresent(
            speaker -> {
              own.add(bare(speaker.name()));
              speaker.aliases().forEach(alias -> own.add(bare(alias)));
            });
    return place.in().annotations().entities().stream()
        .filter(
            mention ->
                place.quotation().content().stream().anyMatch(c -> c.contains(mention.span())))
        .map(EntityMention::entity)
        .filter(entity -> !own.contains(bare(entity.name())))
        .distinct();
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private boolean hasOne(String field, String asked, Stream<Entity> entities) {
    return entities.anyMatch(
        entity ->
            hasAll(
                field,
                asked,
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList()));
  }

  private boolean matches(QuotationCriterion criterion, Place place) {
    Quotation quotation = place.quotation();
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> all.criteria().stream().allMatch(c -> matches(c, place));
      case QuotationCriterion.AnyOf any -> any.criteria().stream().anyMatch(c -> matches(c, place));
      case QuotationCriterion.Not not -> !matches(not.criterion(), place);
      case QuotationCriterion.AtLeast some ->
          some.criteria().stream().filter(c -> matches(c, place)).count() >= some.count();
      case QuotationCriterion.Boosted boosted -> matches(boosted.criterion(), place);
      case QuotationCriterion.OfSourceType of ->
          quotation.speaker().filter(speaker -> speaker.type() == of.type()).isPresent();
      case QuotationCriterion.InArticle in -> matches(in.article(), place.in());
      case QuotationCriterion.SpokenBy by ->
          quotation.speaker().filter(speaker -> isNamed(speaker, by.name())).isPresent();
      case QuotationCriterion.SpokenById by ->
          quotation.speaker().flatMap(Speaker::key).filter(by.key()::equals).isPresent();
      case QuotationCriterion.InRole in ->
          hasAll(Schema.ROLE, in.role(), told(quotation, Speaker::role, Position::role));
      case QuotationCriterion.Affiliated by ->
          hasAll(
              Schema.AFFILIATION,
              by.affiliation(),
              told(quotation, Speaker::affiliation, Position::affiliation));
      case QuotationCriterion.OfKind kind -> quotation.kind() == kind.kind();
      case QuotationCriterion.OfAct act -> quotation.act() == act.act();
      case QuotationCriterion.Confident confident -> quotation.confidence() >= confident.atLeast();
      case QuotationCriterion.SaidOn on ->
          said(quotation).filter(days -> on.relation().holds(days, on.days())).isPresent();
      case CommonCriterion.About about ->
          hasOne(Schema.QUOTATION.about(), about.name(), about(place));
      case CommonCriterion.Like like -> isLike(like.text(), place);
      case CommonCriterion.LikeArticle like ->
          other(like, place.in()).filter(body -> isLike(body, place)).isPresent();
      case CommonCriterion common ->
          common(
              common, place.in().article(), topics(place), List.of(place.text()), mentions(place));
    };
  }

  private boolean common(
      CommonCriterion criterion,
      Article article,
      List<Topic> topics,
      List<String> texts,
      List<DateRange> mentions) {
    return switch (criterion) {
      case Text text -> this.texts.has(text, texts);
      case CommonCriterion.InLanguage in ->
          article.language().filter(tag -> isOf(tag, in.tag())).isPresent();
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
      case CommonCriterion.About about -> throw askedApart(about);
      case CommonCriterion.Like like -> throw askedApart(like);
      case CommonCriterion.LikeArticle like -> throw askedApart(like);
      case CommonCriterion.Everything everything -> true;
    };
  }

  private static IllegalArgumentException askedApart(CommonCriterion criterion) {
    return new IllegalArgumentException(criterion + " is asked of articles and quotations apart");
  }

  /** The body of the article that is asked about, if it is there and another one. */
  private Optional<String> other(CommonCriterion.LikeArticle like, AnnotatedArticle than) {
    return Optional.ofNullable(articles.get(like.id()))
        .filter(article -> !article.article().id().equals(than.article().id()))
        .map(article -> article.article().body());
  }

  private boolean isLike(String asked, int least, AnnotatedArticle article) {
    OracleLikes likes =
        likeArticles.orElseGet(
            () ->
                new OracleLikes(
                    texts, articles.values().stream().map(a -> a.article().body()).toList()));
    likeArticles = Optional.of(likes);
    return likes.isLike(asked, least, article.article().body());
  }

  private boolean isLike(String asked, Place place) {
    OracleLikes likes =
        likeQuotations.orElseGet(
            () ->
                new OracleLikes(
                    texts,
                    articles.values().stream().flatMap(Oracle::places).map(Place::text).toList()));
    likeQuotations = Optional.of(likes);
    return likes.isLike(asked, 1, place.text());
  }

  private static boolean isOf(String tag, String asked) {
    return (Folding.key(tag).replace('_', '-') + "-")
        .startsWith(Folding.key(asked).replace('_', '-') + "-");
  }

  /** What the article and the directory say of the speaker. */
  private static List<String> told(
      Quotation quotation,
      Function<Speaker, Optional<String>> ofArticle,
      Function<Position, Optional<String>> ofDirectory) {
    List<String> told = new ArrayList<>();
    quotation.speaker().flatMap(ofArticle).ifPresent(told::add);
    quotation.speaker().flatMap(Speaker::identity).stream()
        .flatMap(identity -> identity.positions().stream())
        .forEach(position -> ofDirectory.apply(position).ifPresent(told::add));
    return told;
  }

  private boolean isNamed(Speaker speaker, String name) {
    List<String> names = new ArrayList<>(speaker.aliases());
    names.add(speaker.name());
    speaker.identity().ifPresent(identity -> names.addAll(identity.aliases()));
    speaker.identity().ifPresent(identity -> names.add(identity.name()));
    return hasAll(Schema.SPEAKER, name, names);
  }

  private boolean hasAll(String field, String asked, List<String> values) {
    Set<String> found = new HashSet<>();
    values.forEach(value -> found.addAll(texts.tokens(field, value)));
    List<String> tokens = texts.tokens(field, asked);
    return !tokens.isEmpty() && found.containsAll(tokens);
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

  private static DateRange publishedDay(AnnotatedArticle article, Optional<ZoneId> zone) {
    Published published = article.article().published();
    Optional<LocalDate> inZone =
        zone.flatMap(z -> published.instant().map(instant -> instant.atZone(z).toLocalDate()));
    return DateRange.of(inZone.orElse(published.day()));
  }

  List<DateRange> dates(AnnotatedArticle article, DateAxis axis, Optional<ZoneId> zone) {
    return switch (axis) {
      case PUBLISHED -> List.of(publishedDay(article, zone));
      case SAID ->
          article.annotations().quotations().stream().flatMap(q -> said(q).stream()).toList();
      case MENTIONED -> mentions(article);
    };
  }

  List<DateRange> dates(Place place, DateAxis axis, Optional<ZoneId> zone) {
    return switch (axis) {
      case PUBLISHED -> List.of(publishedDay(place.in(), zone));
      case SAID -> said(place.quotation()).stream().toList();
      case MENTIONED -> mentions(place);
    };
  }

  // Values.

  /** What is counted as one, and a form in which it is written; the lower ranks go before. */
  record Value(String group, String form, int rank) {
    static Value of(String form) {
      return new Value(form, form, 0);
    }

    static Value of(Speaker speaker) {
      return new Value(
          speaker.key().map(key -> key + "\0" + 1).orElse(speaker.name() + "\0" + 0),
          speaker.identity().map(Identity::name).orElse(speaker.name()),
          speaker.identity().isPresent() ? 0 : 1);
    }
  }

  static Set<Value> values(AnnotatedArticle article, FacetField field) {
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
      case SPEAKER, ROLE, AFFILIATION, KIND, ACT, SOURCE ->
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

  static Set<Value> values(Place place, FacetField field) {
    Optional<Speaker> speaker = place.quotation().speaker();
    return switch (field) {
      case SPEAKER -> speaker.map(Value::of).map(Set::of).orElse(Set.of());
      case ROLE -> speaker.flatMap(Speaker::role).map(Value::of).map(Set::of).orElse(Set.of());
      case AFFILIATION ->
          speaker.flatMap(Speaker::affiliation).map(Value::of).map(Set::of).orElse(Set.of());
      case KIND -> Set.of(Value.of(place.quotation().kind().name()));
      case ABOUT -> about(place).map(Entity::name).map(Value::of).collect(Collectors.toSet());
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

  // Roles.

  /** What a period tells, its articles by their ids. */
  record Role(
      String speaker,
      Optional<String> key,
      Optional<String> role,
      Optional<String> affiliation,
      DateRange published,
      long quotations,
      String first,
      String latest) {
    static Role of(RolePeriod period) {
      return new Role(
          period.speaker(),
          period.key(),
          period.role(),
          period.affiliation(),
          period.published(),
          period.quotations(),
          period.first().id(),
          period.latest().id());
    }
  }

  static Set<Role> roles(List<Place> places) {
    Map<List<String>, List<Place>> same = new HashMap<>();
    Map<Value, Long> forms = new HashMap<>();
    for (Place place : places) {
      place
          .quotation()
          .speaker()
          .filter(speaker -> speaker.role().isPresent() || speaker.affiliation().isPresent())
          .ifPresent(
              speaker -> {
                Value value = Value.of(speaker);
                forms.merge(value, 1L, Long::sum);
                List<String> key =
                    List.of(
                        value.group(),
                        Folding.key(speaker.role().orElse("")),
                        Folding.key(speaker.affiliation().orElse("")));
                same.computeIfAbsent(key, first -> new ArrayList<>()).add(place);
              });
    }
    Set<Role> roles = new HashSet<>();
    same.forEach((key, of) -> roles.add(role(bestForm(key.getFirst(), forms), of)));
    return roles;
  }

  private static Role role(String name, List<Place> places) {
    List<Article> inOrder =
        places.stream()
            .map(place -> place.in().article())
            .sorted(
                Comparator.comparing((Article article) -> article.published().day())
                    .thenComparing(article -> article.published().instantOrStartOfDay())
                    .thenComparing(Article::id))
            .toList();
    return new Role(
        name,
        speakerOf(places.getFirst()).key(),
        mostFrequent(places, Speaker::role),
        mostFrequent(places, Speaker::affiliation),
        DateRange.of(inOrder.getFirst().published().day(), inOrder.getLast().published().day()),
        places.size(),
        inOrder.getFirst().id(),
        inOrder.getLast().id());
  }

  private static Speaker speakerOf(Place place) {
    return place.quotation().speaker().orElseThrow();
  }

  private static Optional<String> mostFrequent(
      List<Place> places, Function<Speaker, Optional<String>> told) {
    Map<Value, Long> forms = new HashMap<>();
    places.forEach(
        place ->
            told.apply(speakerOf(place))
                .ifPresent(form -> forms.merge(new Value("", form, 0), 1L, Long::sum)));
    return forms.isEmpty() ? Optional.empty() : Optional.of(bestForm("", forms));
  }
}
