package dev.quotidian.opensearch.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Total;
import dev.quotidian.taxonomy.Taxonomy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster finds what an embedded archive finds, in its order and with its scores. */
@ExtendWith(TestServer.class)
final class HitPagesTest {
  private static final int ARTICLES = 60;
  private static final int CRITERIA = Integer.getInteger("quotidian.criteria", 150);
  private static final int ALL = 1000;
  private static final double EQUAL = 1e-5;
  private static final List<SortOrder> ORDERS =
      List.of(
          SortOrder.NEWEST,
          SortOrder.OLDEST,
          SortOrder.EARLIEST_SAID,
          SortOrder.LATEST_SAID,
          SortOrder.recency(30),
          SortOrder.recency(7, RandomArticles.FIRST.plusDays(40)),
          SortOrder.ascending("SECTION").then(SortOrder.RELEVANCE),
          SortOrder.descending("SECTION").then(SortOrder.OLDEST));

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> tooBroad = new ArrayList<>();
  private final ArchiveSettings settings =
      ArchiveSettings.standard().withFields(OwnFieldSamples.all());
  private ClusterIndex index;
  private Archive embedded;

  /** A hit of either engine. */
  private record Place(String id, double score) {}

  @BeforeEach
  void open(TestServer.Running server) {
    System.err.println("HitPagesTest: replay with -Dquotidian.seed=" + seed);
    index = TestIndices.open(server, settings);
    embedded = EmbeddedArchive.inMemory(settings);
    fill();
  }

  @AfterEach
  void drop() {
    embedded.close();
    TestIndices.drop(index);
  }

  private void fill() {
    RandomArticles articles = new RandomArticles(random);
    for (int i = 0; i < ARTICLES; i++) {
      AnnotatedArticle article = articles.next("id" + i);
      embedded.add(article.article(), article.annotations());
      put(ClusterBlock.of(article, Taxonomy.iptcMediaTopics(), index.fields()));
    }
    embedded.commit();
    index.refresh();
  }

  private void put(ClusterBlock block) {
    for (int number = 0; number < block.quotations().size(); number++) {
      put(
          block.articleId(),
          ClusterBlock.quotationDocument(block.articleId(), number),
          block.quotations().get(number));
    }
    put(block.articleId(), ClusterBlock.articleDocument(block.articleId()), block.article());
  }

  private void put(String articleId, String document, String json) {
    index
        .connection()
        .ask(
            new ServerRequest(
                "PUT",
                index.path("_doc/" + URLEncoder.encode(document, StandardCharsets.UTF_8)),
                Map.of("routing", articleId),
                Optional.of(json.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void findsAsAnEmbeddedArchive() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES).withOwnFields();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < CRITERIA; i++) {
      SortOrder drawn =
          i % 3 == 0 ? ORDERS.get(random.nextInt(ORDERS.size())) : SortOrder.RELEVANCE;
      ArticleSearch articles = ArticleSearch.of(criteria.article(3));
      compare(
          new SearchTarget.Articles(articles.criterion()),
          options(drawn),
          options -> ofArticles(new ArticleSearch(articles.criterion(), options)),
          wrong);
      SortOrder other =
          i % 3 == 0 ? ORDERS.get(random.nextInt(ORDERS.size())) : SortOrder.RELEVANCE;
      QuotationSearch quotations = QuotationSearch.of(criteria.quotation(3));
      compare(
          new SearchTarget.Quotations(quotations.criterion()),
          options(other),
          options -> ofQuotations(new QuotationSearch(quotations.criterion(), options)),
          wrong);
    }
    assertTrue(tooBroad.size() <= 1 + CRITERIA / 50, tooBroad::toString);
    assertEquals(List.of(), wrong, () -> "replay with -Dquotidian.seed=" + seed);
  }

  private static SearchOptions options(SortOrder order) {
    return SearchOptions.standard()
        .withOrder(order)
        .withLimit(ALL)
        .withExactTotal(true)
        .withHighlighting(Highlighting.NONE);
  }

  private record Answer(List<Place> places, Total total) {}

  private Answer ofArticles(ArticleSearch search) {
    var hits = embedded.search(search);
    return new Answer(
        hits.hits().stream().map(hit -> new Place(hit.article().id(), hit.score())).toList(),
        hits.total());
  }

  private Answer ofQuotations(QuotationSearch search) {
    var hits = embedded.search(search);
    return new Answer(
        hits.hits().stream()
            .map(hit -> new Place(hit.article().id() + "#" + hit.number(), hit.score()))
            .toList(),
        hits.total());
  }

  private void compare(
      SearchTarget target,
      SearchOptions options,
      Function<SearchOptions, Answer> expected,
      List<String> wrong) {
    try {
      Answer ours = expected.apply(options);
      SearchContext context =
          new SearchContext(
              index,
              LanguageAnalyzers.of(Schema.analyzer()),
              List.of(),
              Optional.empty(),
              Deadline.none());
      HitPages.Page found = new HitPages(context, target, options).page();
      List<Place> theirs = found.hits().stream().map(hit -> place(hit, target)).toList();
      boolean isSame =
          hasCompoundInContext(target, context.translator())
              ? isEqualWithoutHeadlines(ours.places(), theirs)
              : isEqual(ours.places(), theirs);
      if (!ours.total().equals(found.total()) || !isSame) {
        wrong.add(
            options.order()
                + " of "
                + target
                + "\n  ours   "
                + ours.places()
                + ours.total()
                + "\n  theirs "
                + theirs
                + found.total()
                + "\n");
      }
    } catch (TooBroadQueryException e) {
      tooBroad.add(options.order() + " of " + target); // a node takes fewer clauses than we do
    } catch (ArchiveException e) {
      wrong.add(options.order() + " of " + target + "\n  fails " + e.getMessage() + "\n");
    }
  }

  private static boolean hasCompoundInContext(SearchTarget target, QueryTranslator translator) {
    return target instanceof SearchTarget.Quotations
        && TranslatableSearch.of(target).texts().stream()
            .anyMatch(
                text ->
                    text instanceof Word word
                        && translator.terms().asked(Schema.CONTENT, word.text()).size() > 1);
  }

  /**
   * A headline that has a compound in two forms counts otherwise on a cluster. Of articles with
   * other headlines the scores are equal; which hits there are is equal of all.
   */
  private boolean isEqualWithoutHeadlines(List<Place> ours, List<Place> theirs) {
    return ids(ours).equals(ids(theirs)) && isEqual(plain(ours), plain(theirs));
  }

  private List<Place> plain(List<Place> places) {
    return places.stream().filter(place -> !hasRepeatedWord(headline(place))).toList();
  }

  private String headline(Place place) {
    return embedded
        .article(place.id().substring(0, place.id().indexOf('#')))
        .orElseThrow()
        .article()
        .title()
        .orElse("");
  }

  /** Also one that is repeated as a compound, or a part of it. */
  private static boolean hasRepeatedWord(String headline) {
    Set<String> seen = new HashSet<>();
    return !new AnalyzedTerms(Schema.analyzer())
        .of(Schema.TITLE, headline).stream().allMatch(seen::add);
  }

  private static Place place(FoundHit hit, SearchTarget target) {
    return new Place(
        target instanceof SearchTarget.Quotations
            ? hit.articleId() + "#" + hit.number()
            : hit.articleId(),
        hit.score());
  }

  /** Hits whose scores differ by a rounding alone may change places. */
  private static boolean isEqual(List<Place> ours, List<Place> theirs) {
    List<String> ids = ours.stream().map(Place::id).toList();
    if (ours.size() != theirs.size() || !Set.copyOf(ids).equals(ids(theirs))) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      Place same = ours.get(ids.indexOf(theirs.get(i).id()));
      double here = ours.get(i).score();
      boolean isAtPlace = theirs.get(i).id().equals(ids.get(i));
      boolean isTied = here != same.score() && Math.abs(here - same.score()) <= EQUAL * here;
      if (Math.abs(same.score() - theirs.get(i).score()) > EQUAL * Math.max(1, same.score())
          || !(isAtPlace || isTied)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> ids(List<Place> places) {
    return places.stream().map(Place::id).collect(Collectors.toSet());
  }
}
