package dev.quotidian.behaviour.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.article.DateRange;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.SavedMatch;
import dev.quotidian.query.suggest.SuggestRequest;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each method of a reader answers in a view as an archive answers that never had the articles that
 * the view does not show. A new method of {@link ArchiveReader} fails here until it has a probe.
 */
public abstract class ViewMethodsBehaviour extends Embargo {
  private static final ArticleCriterion ALL = ArticleCriterion.matchAll();
  private static final QuotationCriterion SAID = QuotationCriterion.matchAll();
  private static final DateAxis AXIS = DateAxis.PUBLISHED;
  private static final DateRange ALWAYS = DateRange.ALWAYS;

  /** A question to which an archive with the article under embargo answers something else. */
  private static final Map<String, Function<ArchiveReader, Object>> PROBES = new TreeMap<>();

  /** Those that answer otherwise in a view, each with a test of its own. */
  private static final Set<String> APART =
      Set.of(
          "topicModel()",
          "check()",
          "copyTo(Archive)",
          "copyTo(Archive,Consumer,Progress)",
          "fields()",
          "savedSearches()",
          "restrictedTo(ArticleCriterion)");

  static {
    PROBES.put("article(String)", in -> in.article(SECRET));
    PROBES.put("articles()", in -> ids(in.articles()));
    PROBES.put("quotations(QuotationCriterion)", in -> streamed(in.quotations(SAID)));
    PROBES.put("count(ArticleCriterion)", in -> in.count(ALL));
    PROBES.put("count(QuotationCriterion)", in -> in.count(SAID));
    PROBES.put("exists(ArticleCriterion)", in -> in.exists(ArticleCriterion.words("zanzibar")));
    PROBES.put("exists(QuotationCriterion)", in -> in.exists(QuotationCriterion.speaker("Novak")));
    PROBES.put("articles(ArticleCriterion)", in -> ids(in.articles(ALL)));
    PROBES.put("search(ArticleSearch)", in -> articles(in, "bridge"));
    PROBES.put("search(QuotationSearch)", in -> quotations(in, "bridge"));
    PROBES.put("explain(ArticleSearch,String)", in -> in.explain(ArticleSearch.of(ALL), SECRET));
    PROBES.put(
        "explain(QuotationSearch,String,int)",
        in -> in.explain(QuotationSearch.of(SAID), SECRET, 0));
    PROBES.put(
        "hints(ArticleSearch)",
        in -> in.hints(ArticleSearch.of(ArticleCriterion.words("zanzibar nowhere"))));
    PROBES.put(
        "hints(QuotationSearch)",
        in -> in.hints(QuotationSearch.of(QuotationCriterion.words("zanzibar nowhere"))));
    PROBES.put(
        "highlightedBody(String,ArticleCriterion)",
        in -> in.highlightedBody(SECRET, ArticleCriterion.words("bridge")));
    PROBES.put(
        "grouped(ArticleSearch,Grouping)",
        in -> groups(in.grouped(ArticleSearch.of(ALL), Grouping.byPublisher())));
    PROBES.put(
        "grouped(QuotationSearch,Grouping)",
        in -> groups(in.grouped(QuotationSearch.of(SAID), Grouping.bySpeaker())));
    PROBES.put("facets(FacetRequest)", in -> in.facets(FacetRequest.ofArticles(ALL, fields())));
    PROBES.put("facet(ArticleCriterion,FacetField,int)", in -> in.facet(ALL, FacetField.TOPIC, 10));
    PROBES.put(
        "facet(QuotationCriterion,FacetField,int)", in -> in.facet(SAID, FacetField.SPEAKER, 10));
    PROBES.put(
        "timeline(TimelineRequest)",
        in -> in.timeline(TimelineRequest.ofQuotations(SAID, AXIS, Granularity.YEAR)));
    PROBES.put(
        "timeline(ArticleCriterion,DateAxis,Granularity)",
        in -> in.timeline(ALL, AXIS, Granularity.YEAR));
    PROBES.put(
        "timeline(QuotationCriterion,DateAxis,Granularity)",
        in -> in.timeline(SAID, AXIS, Granularity.YEAR));
    PROBES.put(
        "timeline(ArticleCriterion,DateAxis,Granularity,DateRange)",
        in -> in.timeline(ALL, AXIS, Granularity.YEAR, ALWAYS));
    PROBES.put(
        "timeline(QuotationCriterion,DateAxis,Granularity,DateRange)",
        in -> in.timeline(SAID, AXIS, Granularity.YEAR, ALWAYS));
    PROBES.put(
        "facetTimeline(TimelineRequest,FacetField,int)",
        in ->
            in.facetTimeline(
                TimelineRequest.ofArticles(ALL, AXIS, Granularity.YEAR), FacetField.TOPIC, 9));
    PROBES.put("roles(QuotationCriterion)", in -> in.roles(SAID));
    PROBES.put("roles(QuotationCriterion,Duration)", in -> in.roles(SAID, Duration.ofMinutes(5)));
    PROBES.put("suggest(String)", in -> in.suggest("n"));
    PROBES.put("suggest(SuggestRequest)", in -> in.suggest(SuggestRequest.of("novk")));
    PROBES.put("stats()", in -> withoutBytes(in.stats()));
  }

  public ViewMethodsBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private static FacetField[] fields() {
    return FacetField.standard().toArray(FacetField[]::new);
  }

  private static Object groups(Groups<?> groups) {
    return List.of(
        groups.total(),
        groups.groups().stream()
            .map(group -> List.of(group.key(), group.label(), group.total()))
            .toList());
  }

  private static List<String> ids(Stream<AnnotatedArticle> articles) {
    try (articles) {
      return articles.map(one -> one.article().id()).sorted().toList();
    }
  }

  private static Set<QuotationHit> streamed(Stream<QuotationHit> quotations) {
    try (quotations) {
      return quotations.collect(Collectors.toSet());
    }
  }

  /** Hits without their scores, which are of the whole archive. */
  private static Object articles(ArchiveReader in, String words) {
    var hits = in.search(ArticleSearch.of(ArticleCriterion.words(words)).withExactTotal(true));
    return List.of(
        hits.total(),
        hits.hits().stream()
            .map(hit -> List.of(hit.article(), hit.passages(), hit.title()))
            .collect(Collectors.toSet()));
  }

  private static Object quotations(ArchiveReader in, String words) {
    var hits = in.search(QuotationSearch.of(QuotationCriterion.words(words)).withExactTotal(true));
    return List.of(
        hits.total(),
        hits.hits().stream()
            .map(hit -> List.of(hit.article(), hit.text(), hit.passages()))
            .collect(Collectors.toSet()));
  }

  private static ArchiveStats withoutBytes(ArchiveStats stats) {
    return new ArchiveStats(
        stats.articles(),
        stats.quotations(),
        stats.published(),
        0,
        stats.schemaVersion(),
        stats.annotators());
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }

  @Test
  void noMethodOfAReaderIsForgotten() {
    Set<String> probed = new TreeSet<>(PROBES.keySet());
    probed.addAll(APART);
    assertEquals(
        probed,
        Arrays.stream(ArchiveReader.class.getMethods())
            .map(ViewMethodsBehaviour::signature)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyMethodAnswersAsIfTheOtherArticlesWereNotThere() {
    try (Archive twin = other("twin", settings())) {
      fill(twin);
      PROBES.forEach(
          (method, probe) -> {
            assertEquals(probe.apply(twin), probe.apply(view), method);
            assertNotEquals(probe.apply(twin), probe.apply(archive), method);
          });
    }
  }

  @Test
  void everyMethodOfAViewOfAViewDoesToo() {
    ArchiveReader inner = archive.restrictedTo(ALL).restrictedTo(OPEN);
    ArchiveReader outer = archive.restrictedTo(OPEN).restrictedTo(ALL);
    PROBES.forEach(
        (method, probe) -> {
          assertEquals(probe.apply(view), probe.apply(inner), method);
          assertEquals(probe.apply(view), probe.apply(outer), method);
        });
  }

  @Test
  void aViewHasNoTopicModelAndDoesNotCheck() {
    assertTrue(view.topicModel().isEmpty());
    ArchiveException refused = assertThrows(ArchiveException.class, view::check);
    assertTrue(String.valueOf(refused.getMessage()).contains("check the archive"));
  }

  @Test
  void anArticleThatTheViewWouldNotShowMatchesNoSavedSearch() {
    archive
        .savedSearches()
        .save(SavedSearch.ofQuotations("bridge", QuotationCriterion.words("bridge")));
    var annotations = quoting(SECRET_ARTICLE, "Petra Novak", "spy");
    assertEquals(List.of(), view.savedSearches().matching(SECRET_ARTICLE, annotations));
    assertEquals(
        List.of("bridge"),
        view
            .savedSearches()
            .matching(SECRET_ARTICLE.withPublisher("Harbour Times"), annotations)
            .stream()
            .map(SavedMatch::search)
            .map(SavedSearch::name)
            .toList());
    assertEquals(1, archive.savedSearches().matching(SECRET_ARTICLE, annotations).size());
    assertFalse(view.savedSearches() instanceof SavedSearches, "a view changes nothing");
  }
}
