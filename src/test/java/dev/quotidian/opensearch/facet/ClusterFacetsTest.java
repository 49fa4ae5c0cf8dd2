package dev.quotidian.opensearch.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.server.TwinArchives;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Facet;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster of several shards counts what an embedded archive counts. */
@ExtendWith(TestServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ClusterFacetsTest {
  private static final int ARTICLES = 60;
  private static final int ROUNDS = Integer.getInteger("quotidian.rounds", 4);
  private static final int SHARDS = 3;
  private static final FacetField SECTION = FacetField.own(OwnFieldSamples.SECTION.name());
  private static final List<FacetField> FIELDS =
      Stream.concat(FacetField.standard().stream(), Stream.of(SECTION)).toList();
  private static final List<DateAxis> AXES =
      Stream.concat(
              DateAxis.standard().stream(), Stream.of(DateAxis.own(OwnFieldSamples.EMBARGO.name())))
          .toList();
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York"), ZoneId.of("America/St_Johns"));

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomCriteria criteria =
      new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();
  private final ArchiveSettings settings =
      ArchiveSettings.standard().withFields(OwnFieldSamples.all());
  private TwinArchives twins;
  private Archive cluster;
  private Archive embedded;

  @BeforeAll
  void open(TestServer.Running running) {
    System.err.println("ClusterFacetsTest: replay with -Dquotidian.seed=" + seed);
    RandomArticles articles = new RandomArticles(random);
    List<AnnotatedArticle> added =
        IntStream.range(0, ARTICLES).mapToObj(i -> articles.next("id" + i)).toList();
    twins = TwinArchives.of(running, settings, SHARDS, added);
    cluster = twins.cluster();
    embedded = twins.embedded();
  }

  @AfterAll
  void drop() {
    twins.close();
  }

  private <T> void same(Function<ArchiveReader, T> question, Object what) {
    same(question, embedded, cluster, what);
  }

  private <T> void same(
      Function<ArchiveReader, T> question, ArchiveReader one, ArchiveReader other, Object what) {
    T expected;
    try {
      expected = question.apply(one);
      assertEquals(
          expected,
          question.apply(other),
          () -> "replay with -Dquotidian.seed=" + seed + ": " + what);
    } catch (TooBroadQueryException e) {
      // a node takes fewer clauses than we do
    }
  }

  private SearchTarget target() {
    return random.nextBoolean()
        ? new SearchTarget.Articles(article())
        : new SearchTarget.Quotations(quotation());
  }

  private ArticleCriterion article() {
    return random.nextInt(3) == 0 ? ArticleCriterion.matchAll() : criteria.article(2);
  }

  private QuotationCriterion quotation() {
    return random.nextInt(3) == 0 ? QuotationCriterion.matchAll() : criteria.quotation(2);
  }

  /** Values of a field that there are, or one that there is not. */
  private FacetSelection selection() {
    FacetSelection selection = FacetSelection.NONE;
    for (int i = random.nextInt(3); i > 0; i--) {
      FacetField field = FIELDS.get(random.nextInt(FIELDS.size()));
      List<Facet.Count> counts = embedded.facet(QuotationCriterion.matchAll(), field, 10).counts();
      selection =
          selection.with(
              field,
              counts.isEmpty() ? "none" : counts.get(random.nextInt(counts.size())).value(),
              "n.o|ne");
    }
    return selection;
  }

  @Test
  void facetsAreThoseOfAnEmbeddedArchive() {
    for (int i = 0; i < ROUNDS; i++) {
      FacetRequest request =
          new FacetRequest(target(), FIELDS, 1 + random.nextInt(20), selection(), Optional.empty());
      same(archive -> archive.facets(request), request);
    }
  }

  @Test
  void searchesWithSelectedValuesFindWhatAnEmbeddedArchiveFinds() {
    for (int i = 0; i < ROUNDS; i++) {
      FacetSelection selection = selection();
      ArticleSearch articles =
          ArticleSearch.of(article()).withSelection(selection).withExactTotal(true);
      same(archive -> archive.search(articles).total(), articles);
      QuotationSearch quotations =
          QuotationSearch.of(quotation()).withSelection(selection).withExactTotal(true);
      same(archive -> archive.search(quotations).total(), quotations);
    }
  }

  private TimelineRequest timeline() {
    return new TimelineRequest(
        target(),
        AXES.get(random.nextInt(AXES.size())),
        one(Granularity.values()),
        within(),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(ZONES.get(random.nextInt(ZONES.size()))),
        random.nextBoolean() ? FacetSelection.NONE : selection(),
        Optional.empty());
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private DateRange within() {
    int first = random.nextInt(40);
    return random.nextBoolean()
        ? DateRange.ALWAYS
        : DateRange.of(
            RandomArticles.FIRST.plusDays(first),
            RandomArticles.FIRST.plusDays(first + random.nextInt(60)));
  }

  @Test
  void timelinesAreThoseOfAnEmbeddedArchive() {
    for (int i = 0; i < 4 * ROUNDS; i++) {
      TimelineRequest request = timeline();
      same(archive -> archive.timeline(request), request);
    }
  }

  @Test
  void timelinesOfValuesAreThoseOfAnEmbeddedArchive() {
    for (int i = 0; i < 2 * ROUNDS; i++) {
      TimelineRequest request = timeline();
      FacetField field = FIELDS.get(random.nextInt(FIELDS.size()));
      int limit = 1 + random.nextInt(5);
      same(archive -> archive.facetTimeline(request, field, limit), field + " of " + request);
    }
  }

  @Test
  void aFieldWithMoreValuesThanAreListedIsMarkedAsApproximate() {
    List<String> topics =
        IntStream.range(0, Facet.MAX_EXACT + 100).mapToObj(number -> "topic " + number).toList();
    cluster.add(Article.of("many", "News.", RandomArticles.FIRST).withTopics(topics));
    cluster.refresh();
    ArticleCriterion many = ArticleCriterion.topic("topic 7");
    Facet facet = cluster.facet(many, FacetField.TOPIC_GIVEN, 2);
    assertFalse(facet.exact());
    assertEquals(topics.size(), facet.distinct(), topics.size() * 0.05);
    assertEquals(
        List.of(new Facet.Count("topic 0", 1), new Facet.Count("topic 1", 1)), facet.counts());
    assertTrue(cluster.facet(many, FacetField.PUBLISHER, 2).exact());
    cluster.delete("many");
    cluster.refresh();
  }

  @Test
  void rolesAreThoseOfAnEmbeddedArchive() {
    for (int i = 0; i < ROUNDS; i++) {
      QuotationCriterion criterion = quotation();
      same(archive -> archive.roles(criterion), criterion);
    }
  }

  @Test
  void aViewCountsWhatItShows() {
    for (int i = 0; i < ROUNDS / 2; i++) {
      ArticleCriterion seen = criteria.article(1);
      ArchiveReader one = embedded.restrictedTo(seen);
      ArchiveReader other = cluster.restrictedTo(seen);
      FacetRequest facets = new FacetRequest(target(), FIELDS, 10, selection(), Optional.empty());
      same(archive -> archive.facets(facets), one, other, facets + " in " + seen);
      TimelineRequest timeline = timeline();
      same(archive -> archive.timeline(timeline), one, other, timeline + " in " + seen);
      QuotationCriterion criterion = quotation();
      same(archive -> archive.roles(criterion), one, other, criterion + " in " + seen);
    }
  }
}
