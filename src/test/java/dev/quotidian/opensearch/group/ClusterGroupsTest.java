package dev.quotidian.opensearch.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Groups and collapsed copies in a cluster of three shards are those of an embedded archive. */
@ExtendWith(TestServer.class)
final class ClusterGroupsTest {
  private static final int ARTICLES = 60;
  private static final int SEARCHES = Integer.getInteger("quotidian.criteria", 8);
  private static final List<SortOrder> ORDERS =
      List.of(
          SortOrder.NEWEST,
          SortOrder.OLDEST,
          SortOrder.LATEST_SAID,
          SortOrder.descending("page"),
          SortOrder.ascending("section").then(SortOrder.RELEVANCE));
  private static final List<FacetField> FIELDS =
      List.of(
          FacetField.SPEAKER,
          FacetField.PUBLISHER,
          FacetField.TOPIC,
          FacetField.ROLE,
          FacetField.KIND,
          FacetField.own("section"));

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomCriteria criteria =
      new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();
  private TestServer.Running server;
  private ClusterSettings settings;
  private Archive cluster;
  private Archive embedded;

  @BeforeEach
  void fill(TestServer.Running running) {
    System.err.println("ClusterGroupsTest: replay with -Dquotidian.seed=" + seed);
    server = running;
    ArchiveSettings fields = ArchiveSettings.standard().withFields(OwnFieldSamples.all());
    settings = TestIndices.settings(server, fields).withShards(3);
    cluster = Quotidian.connect(settings);
    embedded = EmbeddedArchive.inMemory(fields);
    RandomArticles articles = new RandomArticles(random);
    List<AnnotatedArticle> added = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      added.add(articles.next("id" + i));
    }
    for (Archive archive : List.of(cluster, embedded)) {
      archive.addAnnotated(added, refused -> {});
      archive.refresh();
    }
  }

  @AfterEach
  void drop() {
    cluster.close();
    embedded.close();
    TestIndices.drop(server, settings.name());
  }

  @Test
  void groupsOfArticlesAreTheSame() {
    for (int i = 0; i < SEARCHES; i++) {
      ArticleSearch drawn = new ArticleSearch(criteria.article(2), options());
      ArticleSearch search = isByScore(drawn.options()) ? drawn.withLimit(ARTICLES) : drawn;
      FacetField field = FIELDS.get(random.nextInt(FIELDS.size()));
      Grouping grouping = Grouping.by(field).withBest(1 + random.nextInt(4));
      assertEquals(
          compared(told(embedded.grouped(search, grouping), hit -> place(hit)), search.options()),
          compared(told(cluster.grouped(search, grouping), hit -> place(hit)), search.options()),
          () -> "seed " + seed + ": " + search + " in " + grouping);
    }
  }

  @Test
  void groupsOfQuotationsAreTheSamePageByPage() {
    for (int i = 0; i < SEARCHES; i++) {
      QuotationSearch search = new QuotationSearch(criteria.quotation(2), options());
      GroupKey key =
          i % 3 == 0 ? GroupKey.ARTICLE : GroupKey.of(FIELDS.get(random.nextInt(FIELDS.size())));
      Grouping grouping = Grouping.by(key).withBest(1 + random.nextInt(4));
      assertEquals(
          compared(paged(embedded, search, grouping), search.options()),
          compared(paged(cluster, search, grouping), search.options()),
          () -> "seed " + seed + ": " + search + " in " + grouping);
    }
  }

  private static List<String> paged(ArchiveReader in, QuotationSearch search, Grouping grouping) {
    List<String> read = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Groups<QuotationHit> page =
          in.grouped(search.withLimit(search.options().limit()).withCursor(next.get()), grouping);
      read.addAll(told(page, hit -> place(hit)));
      next = page.next();
    }
    return read;
  }

  @Test
  void copiesAreTheSamePageByPage() {
    for (int i = 0; i < SEARCHES; i++) {
      QuotationSearch search =
          new QuotationSearch(criteria.quotation(2), options(), Copies.COLLAPSED);
      assertEquals(
          paged(embedded, search), paged(cluster, search), () -> "seed " + seed + ": " + search);
    }
  }

  private static List<String> paged(ArchiveReader in, QuotationSearch search) {
    List<String> read = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Hits<QuotationHit> page = in.search(search.withCursor(next.get()));
      page.forEach(hit -> read.add(place(hit) + "+" + hit.moreArticles()));
      read.add("of " + page.total().count());
      next = page.next();
    }
    return read;
  }

  private SearchOptions options() {
    SearchOptions options =
        SearchOptions.standard()
            .withLimit(1 + random.nextInt(20))
            .withHighlighting(Highlighting.NONE);
    return switch (random.nextInt(4)) {
      case 0 -> options;
      case 1 ->
          options.withRanking(
              Ranking.DEFAULT.withReranking(
                  new Ranking.Reranking(1 + random.nextInt(8), 3, 2, 1, 8)));
      default -> options.withOrder(ORDERS.get(random.nextInt(ORDERS.size())));
    };
  }

  /**
   * By scores, hits that differ by a rounding alone may change places: then the order of the groups
   * is compared elsewhere, with that of the hits in the cluster.
   */
  private static List<String> compared(List<String> told, SearchOptions options) {
    return isByScore(options)
        ? told.stream().map(line -> line.replaceAll(" \\[.*", "")).sorted().toList()
        : told;
  }

  private static boolean isByScore(SearchOptions options) {
    return options.order().keys().contains(SortOrder.RELEVANCE);
  }

  private static <H> List<String> told(Groups<H> groups, Function<H, String> place) {
    List<String> told = new ArrayList<>();
    for (Groups.Group<H> group : groups) {
      told.add(
          group.key()
              + " "
              + group.label()
              + " "
              + group.total()
              + " "
              + group.hits().stream().map(place).toList());
    }
    told.add("of " + groups.total());
    return told;
  }

  private static String place(ArticleHit hit) {
    return hit.article().id();
  }

  private static String place(QuotationHit hit) {
    return hit.article().id() + "#" + hit.number();
  }
}
