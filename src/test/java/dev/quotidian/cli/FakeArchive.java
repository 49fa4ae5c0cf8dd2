package dev.quotidian.cli;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.BackupReport;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.archive.UpgradeMode;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.HighlightedBody;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.result.Total;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * An archive that keeps what is added and always finds the same, so that what is printed can be
 * checked to the letter.
 */
final class FakeArchive implements Archive, Opener {
  static final ArticleSummary SUMMARY =
      new ArticleSummary(
          "ht-17",
          Optional.of("Ports \u001b[31mreopen"),
          Optional.of("Harbour Times"),
          Optional.empty(),
          Published.on(LocalDate.of(2025, 3, 20)),
          List.of(new Topic("shipping", 1, Topic.Origin.GIVEN)));

  final List<Article> added = new ArrayList<>();
  List<String> problems = List.of();
  List<String> lost = List.of();
  String restored = "";
  Optional<ArticleCriterion> reannotated = Optional.empty();
  List<Integer> renewedVersions = List.of();
  FacetSelection picked = FacetSelection.NONE;
  final List<AnnotatedArticle> annotated = new ArrayList<>();
  final List<ArticleCriterion> deleted = new ArrayList<>();
  boolean purged;
  Optional<UpgradeMode> upgraded = Optional.empty();
  boolean committed;
  SortedMap<Integer, Long> annotators = new TreeMap<>(Map.of(Annotators.VERSION, 1200L));
  ArchiveSettings settings = ArchiveSettings.standard();

  @Override
  public Archive open(Path folder, ArchiveSettings settings) {
    this.settings = settings;
    return this;
  }

  @Override
  public Archive openReadOnly(Path folder) {
    if (folder.endsWith("missing")) {
      throw new ArchiveException("There is no archive in " + folder.getFileName());
    }
    return this;
  }

  @Override
  public Archive openReadOnly(Path folder, ArchiveSettings settings) {
    this.settings = settings;
    return openReadOnly(folder);
  }

  @Override
  public ArchiveUpgrade upgrade(
      Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress) {
    this.settings = settings;
    this.upgraded = Optional.of(mode);
    progress.done(1200, 1200);
    return folder.endsWith("current")
        ? new ArchiveUpgrade(7, 7, 0)
        : new ArchiveUpgrade(4, 7, 1200);
  }

  @Override
  public void add(Article article) {
    added.add(article);
  }

  @Override
  public void add(Article article, Annotations annotations) {
    added.add(article);
  }

  @Override
  public long addAll(
      Iterable<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress) {
    long before = added.size();
    for (Article article : articles) {
      if (article.body().contains("unkept")) {
        refused.accept(
            new ArticleRefusedException(article.id(), "Article " + article.id() + " is not kept"));
      } else {
        add(article);
      }
    }
    return added.size() - before;
  }

  @Override
  public long addAnnotated(
      Iterable<AnnotatedArticle> articles, Consumer<ArticleRefusedException> refused) {
    long before = annotated.size();
    articles.forEach(annotated::add);
    return annotated.size() - before;
  }

  @Override
  public Stream<AnnotatedArticle> articles(ArticleCriterion criterion) {
    return annotated.stream();
  }

  @Override
  public Stream<QuotationHit> quotations(QuotationCriterion criterion) {
    return search(QuotationSearch.of(criterion)).hits().stream();
  }

  @Override
  public long delete(ArticleCriterion criterion) {
    deleted.add(criterion);
    return 12;
  }

  @Override
  public boolean purge() {
    purged = true;
    return true;
  }

  @Override
  public long applyTopicModel(TopicModel model) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long reannotate(ArticleCriterion criterion, IntPredicate chosen, Progress progress) {
    reannotated = Optional.of(criterion);
    renewedVersions = annotators.keySet().stream().filter(chosen::test).toList();
    progress.done(1200, 1200);
    return 1200;
  }

  @Override
  public SavedSearches savedSearches() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ArchiveReader restrictedTo(ArticleCriterion criterion) {
    return this;
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return Optional.empty();
  }

  @Override
  public void delete(String articleId) {}

  @Override
  public void commit() {
    committed = true;
  }

  @Override
  public void refresh() {}

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return Optional.empty();
  }

  /** One article: “No ceasefire yet,” she said. “Talks go on.” */
  @Override
  public Hits<ArticleHit> search(ArticleSearch search) {
    HighlightedPassage passage =
        new HighlightedPassage(
            new Span(0, 29), "“No ceasefire yet,” she said.", List.of(new Span(4, 13)));
    return new Hits<>(
        List.of(new ArticleHit(SUMMARY, 1.5, List.of(passage), Optional.empty())),
        new Total(12, true),
        Optional.empty(),
        false,
        search.options().ranking().equals(Ranking.EXPANDED)
            ? List.of(new ExpandedWord("truce", 0.4))
            : List.of());
  }

  @Override
  public Hits<QuotationHit> search(QuotationSearch search) {
    Speaker speaker =
        new Speaker(
            "Lena Okafor",
            Speaker.Type.PERSON,
            Optional.of("minister"),
            Optional.of("energy ministry"),
            List.of());
    Quotation known =
        new Quotation(
            List.of(new Span(0, 19), new Span(30, 45)),
            List.of(new Span(24, 28)),
            List.of(new Span(20, 23)),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.of(speaker),
            Optional.of(new SaidDate(DateRange.of(LocalDate.of(2025, 3, 19)), 0.9, "said.day")),
            0.95,
            "quotation.direct");
    Quotation unknown =
        new Quotation(
            List.of(new Span(50, 54)),
            List.of(),
            List.of(),
            Quotation.Kind.INDIRECT,
            Quotation.Act.THOUGHT,
            Optional.empty(),
            Optional.empty(),
            0.5,
            "quotation.indirect");
    HighlightedPassage passage =
        new HighlightedPassage(new Span(0, 19), "“No ceasefire yet,”", List.of(new Span(4, 13)));
    return new Hits<>(
        List.of(
            new QuotationHit(
                SUMMARY,
                0,
                known,
                List.of(Entity.of("Port of Marrabel", Entity.Type.ORGANISATION)),
                List.of("“No ceasefire yet,”", "“Talks go on.”"),
                2,
                List.of(passage)),
            new QuotationHit(SUMMARY, 1, unknown, List.of(), List.of("rest"), 1, List.of())
                .withMoreArticles(search.copies() == Copies.COLLAPSED ? 3 : 0)),
        new Total(2, true));
  }

  @Override
  public List<SearchHint<ArticleSearch>> hints(ArticleSearch search) {
    return List.of();
  }

  @Override
  public Groups<ArticleHit> grouped(ArticleSearch search, Grouping grouping) {
    return inOneGroup(search(search), grouping);
  }

  @Override
  public Groups<QuotationHit> grouped(QuotationSearch search, Grouping grouping) {
    return inOneGroup(search(search), grouping);
  }

  private static <H> Groups<H> inOneGroup(Hits<H> hits, Grouping grouping) {
    return new Groups<>(
        List.of(
            new Groups.Group<>(
                Optional.of("key"), "Of one " + grouping.key(), 7, hits.hits().subList(0, 1)),
            new Groups.Group<>(Optional.empty(), "", 1, hits.hits().subList(0, 1))),
        new Total(12, true),
        Optional.empty(),
        false,
        List.of());
  }

  @Override
  public List<SearchHint<QuotationSearch>> hints(QuotationSearch search) {
    return List.of();
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleSearch search, String articleId) {
    ScoreExplanation part =
        new ScoreExplanation(1.5, "“ceasefire” in the body: product", List.of());
    return Optional.of(new ScoreExplanation(1.5, "sum", List.of(part)));
  }

  @Override
  public Optional<QuotationExplanation> explain(
      QuotationSearch search, String articleId, int number) {
    QuotationHit hit = search(search).hits().get(number);
    return Optional.of(
        new QuotationExplanation(
            new ScoreExplanation(hit.score(), "sum", List.of()),
            hit.quotation(),
            number == 0 ? List.of("she") : List.of(),
            number == 0 ? List.of("said") : List.of()));
  }

  @Override
  public Optional<HighlightedBody> highlightedBody(String id, ArticleCriterion criterion) {
    return Optional.empty();
  }

  @Override
  public Facets facets(FacetRequest request) {
    picked = request.selection();
    FacetField field = request.fields().getFirst();
    Facet facet =
        switch (request.target()) {
          case SearchTarget.Articles articles ->
              new Facet(
                  field, List.of(new Facet.Count("shipping", 12), new Facet.Count("trade", 5)), 7);
          case SearchTarget.Quotations quotations ->
              new Facet(field, List.of(new Facet.Count("Lena Okafor", 1)), 1);
        };
    return new Facets(List.of(facet), false);
  }

  @Override
  public Timeline timeline(TimelineRequest request) {
    return switch (request.target()) {
      case SearchTarget.Articles articles ->
          new Timeline(
              request.axis(),
              request.by(),
              List.of(
                  new Timeline.Bucket(DateRange.of(YearMonth.of(2025, 1)), 4),
                  new Timeline.Bucket(DateRange.of(YearMonth.of(2025, 2)), 0),
                  new Timeline.Bucket(DateRange.of(YearMonth.of(2025, 3)), 1)),
              2);
      case SearchTarget.Quotations quotations ->
          new Timeline(
              request.axis(), request.by(), List.of(new Timeline.Bucket(request.within(), 3)), 0);
    };
  }

  @Override
  public FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int most) {
    FacetTimeline.Row row = new FacetTimeline.Row("Lena Okafor", 5, timeline(request));
    return new FacetTimeline(field, List.of(row), false);
  }

  @Override
  public Archive cancelledBy(Cancellation cancellation) {
    return this;
  }

  @Override
  public Suggestions suggest(SuggestRequest request) {
    Suggestion okafor =
        new Suggestion(
            SuggestionKind.SPEAKER,
            "Lena Okafor",
            Optional.of("minister, energy ministry"),
            12,
            LocalDate.of(2025, 3, 20),
            new SearchTarget.Quotations(QuotationCriterion.speakerId("lena okafor")));
    return new Suggestions(
        request.prefix().equals("oka") && request.kinds().contains(okafor.kind())
            ? List.of(okafor)
            : List.of(),
        false);
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion, Duration budget) {
    return roles(criterion);
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion) {
    return List.of(
        new RolePeriod(
            "Lena Okafor",
            Optional.of("okafor"),
            Optional.of("minister"),
            Optional.of("energy ministry"),
            DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2025, 3, 20)),
            12,
            new ArticleSummary(
                "ht-3",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Published.on(LocalDate.of(2024, 5, 1)),
                List.of()),
            SUMMARY));
  }

  @Override
  public OwnFields fields() {
    return OwnFields.NONE;
  }

  @Override
  public CopyReport copyTo(
      Archive target, Consumer<ArticleRefusedException> refused, Progress progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ArchiveStats stats() {
    DateRange days = DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2025, 3, 20));
    return new ArchiveStats(
        1200 + added.size(), 9000, Optional.of(days), 12_345_678, 3, annotators);
  }

  @Override
  public BackupReport snapshot(Path target) {
    return new BackupReport(12, 12_345_678, 3, 1_200_000, 2);
  }

  @Override
  public ArchiveCheck check(Path folder) {
    openReadOnly(folder);
    return check();
  }

  @Override
  public void restore(Path backup, Path folder) {
    restored = backup + " to " + folder;
  }

  @Override
  public RescueReport rescue(
      Path damaged, Path target, ArchiveSettings settings, LongConsumer progress) {
    progress.accept(1200);
    return new RescueReport(1200, 9000, lost, lost.isEmpty() ? 0 : 3, 1, 0, false, problems);
  }

  @Override
  public ArchiveCheck check() {
    return new ArchiveCheck(1200, 9000, problems);
  }

  @Override
  public void close() {}
}
