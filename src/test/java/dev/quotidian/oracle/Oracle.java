package dev.quotidian.oracle;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Lead;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.CaseFolding;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.text.SurroundingSentences;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers every question by looking at every article. It shares the analyser with the index, and
 * nothing else.
 */
public final class Oracle {
  private final OracleTexts texts;
  private final Map<String, AnnotatedArticle> articles = new TreeMap<>();
  private Optional<OracleLikes> likeArticles = Optional.empty();
  private Optional<OracleLikes> likeQuotations = Optional.empty();

  /** Of articles that are analysed as English. */
  public Oracle() {
    this(new OracleTexts());
  }

  /** Of articles whose texts are analysed otherwise. */
  Oracle(OracleTexts texts) {
    this.texts = texts;
  }

  /** A quotation, by its article and its place there. */
  public record Place(AnnotatedArticle in, int number) {
    Quotation quotation() {
      return in.annotations().quotations().get(number);
    }

    public String id() {
      return in.article().id() + "#" + number;
    }

    String text() {
      return quotation().contentIn(in.article().body());
    }
  }

  public void add(AnnotatedArticle article) {
    articles.put(article.article().id(), article);
    forgetLikes();
  }

  public void delete(String id) {
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
  public List<AnnotatedArticle> articles(ArticleCriterion criterion) {
    return articles.values().stream().filter(article -> matches(criterion, article)).toList();
  }

  public List<Place> quotations(QuotationCriterion criterion) {
    return articles.values().stream()
        .flatMap(Oracle::places)
        .filter(place -> asked(criterion, place))
        .toList();
  }

  static Stream<Place> places(AnnotatedArticle article) {
    return IntStream.range(0, article.annotations().quotations().size())
        .mapToObj(number -> new Place(article, number));
  }

  private boolean matches(ArticleCriterion criterion, AnnotatedArticle article) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all ->
          all.criteria().stream()
              .filter(c -> !isDropped(c, all.criteria()))
              .allMatch(c -> matches(c, article));
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
      case ArticleCriterion.InField in ->
          texts.has(in.text(), OwnFieldSamples.standfirsts(article.article()));
      case CommonCriterion common -> matches(common, article, mentions(article));
    };
  }

  /** Whether nothing is left of a text by the analysis, but of another. */
  private boolean isDropped(Object criterion, List<?> all) {
    return textOf(criterion).filter(texts::isDropped).isPresent()
        && all.stream().anyMatch(other -> textOf(other).filter(texts::isKept).isPresent());
  }

  private static Optional<Text> textOf(Object criterion) {
    return switch (criterion) {
      case Text text -> Optional.of(text);
      case QuotationCriterion.Content content -> Optional.of(content.text());
      case ArticleCriterion.Title title -> Optional.of(title.text());
      case ArticleCriterion.Lead lead -> Optional.of(lead.text());
      case ArticleCriterion.Body body -> Optional.of(body.text());
      case ArticleCriterion.InField in -> Optional.of(in.text());
      default -> Optional.empty();
    };
  }

  private static List<String> titleOf(AnnotatedArticle article) {
    return article.article().title().stream().toList();
  }

  private boolean matches(
      CommonCriterion criterion, AnnotatedArticle article, List<DateRange> mentions) {
    List<String> texts =
        Stream.concat(Stream.of(article.article().body()), titleOf(article).stream()).toList();
    return common(criterion, article.article(), OracleValues.topics(article), texts, mentions);
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
  static Stream<Entity> about(Place place) {
    Set<String> own = new HashSet<>();
    place
        .quotation()
        .speakers()
        .forEach(
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

  /** What was said, the sentences around it, and the headline. */
  private static List<String> withContext(Place place) {
    Article article = place.in().article();
    Span around = new SurroundingSentences(article.body()).of(place.quotation(), 1);
    return List.of(place.text(), around.in(article.body()), article.title().orElse(""));
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
      case QuotationCriterion.AllOf all ->
          all.criteria().stream()
              .filter(c -> !isDropped(c, all.criteria()))
              .allMatch(c -> matches(c, place));
      case QuotationCriterion.AnyOf any -> any.criteria().stream().anyMatch(c -> matches(c, place));
      case QuotationCriterion.Not not -> !matches(not.criterion().inContent(), place);
      case QuotationCriterion.AtLeast some ->
          some.criteria().stream().filter(c -> matches(c, place)).count() >= some.count();
      case QuotationCriterion.Boosted boosted -> matches(boosted.criterion(), place);
      case QuotationCriterion.OfSourceType of ->
          quotation.speaker().filter(speaker -> speaker.type() == of.type()).isPresent();
      case QuotationCriterion.InArticle in -> matches(in.article(), place.in());
      case QuotationCriterion.SpokenBy by -> isNamed(quotation.speakers(), by.name());
      case QuotationCriterion.NamedExactly by ->
          names(quotation.speakers()).stream()
              .anyMatch(name -> FacetValues.key(name).equals(FacetValues.key(by.name())));
      case QuotationCriterion.SpokenById by ->
          quotation.speakers().stream()
              .anyMatch(speaker -> speaker.key().filter(by.key()::equals).isPresent());
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
          said(quotation).filter(days -> on.relation().matches(days, on.days())).isPresent();
      case CommonCriterion.About about ->
          hasOne(Schema.QUOTATION.about(), about.name(), about(place));
      case QuotationCriterion.Content content -> texts.has(content.text(), List.of(place.text()));
      case CommonCriterion.Word word -> texts.has(word, withContext(place));
      case CommonCriterion.Like like -> isLike(like.text(), place);
      case CommonCriterion.LikeArticle like ->
          other(like, place.in()).filter(body -> isLike(body, place)).isPresent();
      case CommonCriterion common ->
          common(
              common,
              place.in().article(),
              OracleValues.topics(place),
              List.of(place.text()),
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
      case Text text -> this.texts.has(text, texts);
      case CommonCriterion.InLanguage in ->
          article.language().filter(tag -> isOf(tag, in.tag())).isPresent();
      case CommonCriterion.OnTopic topic ->
          topics.stream()
              .filter(t -> topic.origin().isEmpty() || topic.origin().get() == t.origin())
              .anyMatch(t -> OracleValues.isOn(t, CaseFolding.key(topic.label())));
      case CommonCriterion.FromPublisher from ->
          article
              .publisher()
              .filter(name -> CaseFolding.key(name).equals(CaseFolding.key(from.name())))
              .isPresent();
      case CommonCriterion.PublishedOn on ->
          on.relation().matches(DateRange.of(article.published().day()), on.days());
      case CommonCriterion.MentionedOn on ->
          mentions.stream().anyMatch(days -> on.relation().matches(days, on.days()));
      case CommonCriterion.WithId id -> article.id().equals(id.id());
      case CommonCriterion.OfOwnField own -> OwnFieldSamples.matches(own, article);
      case CommonCriterion.About about -> throw askedApart(about);
      case CommonCriterion.Like like -> throw askedApart(like);
      case CommonCriterion.LikeArticle like -> throw askedApart(like);
      case CommonCriterion.MatchAll everything -> true;
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
    return (CaseFolding.key(tag).replace('_', '-') + "-")
        .startsWith(CaseFolding.key(asked).replace('_', '-') + "-");
  }

  /** What the article and the directory say of the speaker. */
  private static List<String> told(
      Quotation quotation,
      Function<Speaker, Optional<String>> ofArticle,
      Function<Position, Optional<String>> ofDirectory) {
    List<String> told = new ArrayList<>();
    quotation.speakers().forEach(speaker -> ofArticle.apply(speaker).ifPresent(told::add));
    quotation.speakers().stream()
        .flatMap(speaker -> speaker.identity().stream())
        .flatMap(identity -> identity.positions().stream())
        .forEach(position -> ofDirectory.apply(position).ifPresent(told::add));
    return told;
  }

  private boolean isNamed(List<Speaker> speakers, String name) {
    return hasAll(Schema.SPEAKER, name, names(speakers));
  }

  private static List<String> names(List<Speaker> speakers) {
    List<String> names = new ArrayList<>();
    for (Speaker speaker : speakers) {
      names.addAll(speaker.aliases());
      names.add(speaker.name());
      speaker.identity().ifPresent(identity -> names.addAll(identity.aliases()));
      speaker.identity().ifPresent(identity -> names.add(identity.name()));
    }
    return names;
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
      case DateAxis.Own own -> OwnFieldSamples.embargoes(article.article());
      case DateAxis.Standard.PUBLISHED -> List.of(publishedDay(article, zone));
      case DateAxis.Standard.SAID ->
          article.annotations().quotations().stream().flatMap(q -> said(q).stream()).toList();
      case DateAxis.Standard.MENTIONED -> mentions(article);
    };
  }

  public List<DateRange> dates(Place place, DateAxis axis, Optional<ZoneId> zone) {
    return switch (axis) {
      case DateAxis.Own own -> OwnFieldSamples.embargoes(place.in().article());
      case DateAxis.Standard.PUBLISHED -> List.of(publishedDay(place.in(), zone));
      case DateAxis.Standard.SAID -> said(place.quotation()).stream().toList();
      case DateAxis.Standard.MENTIONED -> mentions(place);
    };
  }
}
