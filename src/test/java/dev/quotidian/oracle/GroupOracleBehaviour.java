package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Groups are those of the whole list of hits, on random criteria over random articles: in any
 * order, re-ranked or not, in a view, after deletions, and page by page.
 */
public abstract class GroupOracleBehaviour extends BehaviourHarness {
  private static final int ROUNDS = 3;
  private static final int CRITERIA = 25;
  private static final int ALL = 1000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria =
      new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();
  private final Map<String, AnnotatedArticle> added = new HashMap<>();
  private final OracleGroups oracle = new OracleGroups(added);

  public GroupOracleBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withFields(OwnFieldSamples.all());
  }

  @BeforeEach
  void tellSeed() {
    System.err.println("GroupOracleBehaviour: replay with -Dquotidian.seed=" + seed);
  }

  private void change() {
    for (int i = 0; i < 40; i++) {
      String id = "id" + random.nextInt(60);
      if (random.nextInt(5) == 0) {
        archive.delete(id);
        added.remove(id);
      } else {
        AnnotatedArticle article = articles.next(id);
        archive.add(article.article(), article.annotations());
        added.put(id, article);
      }
      if (random.nextInt(10) == 0) {
        archive.refresh();
      }
    }
    archive.refresh();
  }

  @Test
  void groupsAreThoseOfTheWholeList() {
    for (int round = 0; round < ROUNDS; round++) {
      change();
      for (int i = 0; i < CRITERIA; i++) {
        ArchiveReader reader =
            random.nextInt(3) == 0 ? archive.restrictedTo(criteria.article(2)) : archive;
        checkArticles(reader, new ArticleSearch(criteria.article(2), options()), grouping());
        checkQuotations(reader, new QuotationSearch(criteria.quotation(2), options()), grouping());
      }
    }
  }

  private SearchOptions options() {
    SearchOptions options = SearchOptions.standard().withLimit(ALL).withSelection(selection());
    return switch (random.nextInt(8)) {
      case 0 -> options.withOrder(SortOrder.NEWEST);
      case 1 -> options.withOrder(SortOrder.OLDEST);
      case 2 -> options.withOrder(SortOrder.recency(10));
      case 3 -> options.withOrder(SortOrder.parse("page:desc"));
      case 4 -> options.withRanking(Ranking.EXPANDED);
      case 5 -> options.withRanking(fewReranked());
      default -> options;
    };
  }

  /** So few that most groups have both hits that are re-ranked and others. */
  private Ranking fewReranked() {
    return Ranking.DEFAULT.withReranking(new Ranking.Reranking(1 + random.nextInt(8), 3, 2, 1, 8));
  }

  private FacetSelection selection() {
    return random.nextInt(4) == 0
        ? FacetSelection.NONE.with(FacetField.PUBLISHER, "The Evening Wire")
        : FacetSelection.NONE;
  }

  private Grouping grouping() {
    List<GroupKey> keys = OracleGroups.keys();
    GroupKey key =
        random.nextBoolean()
            ? List.of(GroupKey.ARTICLE, GroupKey.SPEAKER, GroupKey.PUBLISHER).get(random.nextInt(3))
            : keys.get(random.nextInt(keys.size()));
    return Grouping.by(key).withBest(1 + random.nextInt(4));
  }

  private void checkArticles(ArchiveReader reader, ArticleSearch search, Grouping any) {
    Grouping grouping =
        any.key().equals(GroupKey.ARTICLE) ? Grouping.byPublisher().withBest(any.best()) : any;
    Hits<ArticleHit> plain = reader.search(search);
    check(
        oracle.ofArticles(plain.hits(), grouping.key(), grouping.best()),
        plain,
        options -> reader.grouped(search.withOptions(options), grouping),
        search.options(),
        told(search, grouping));
  }

  private void checkQuotations(ArchiveReader reader, QuotationSearch search, Grouping grouping) {
    Hits<QuotationHit> plain = reader.search(search);
    check(
        oracle.ofQuotations(plain.hits(), grouping.key(), grouping.best()),
        plain,
        options -> reader.grouped(search.withOptions(options), grouping),
        search.options(),
        told(search, grouping));
  }

  private <H> void check(
      List<Groups.Group<H>> expected,
      Hits<H> plain,
      Function<SearchOptions, Groups<H>> grouped,
      SearchOptions options,
      String told) {
    Groups<H> all = grouped.apply(options);
    assertEquals(expected, all.groups(), told);
    assertEquals(new Total(expected.size(), true), all.total(), told);
    assertEquals(plain.expansion(), all.expansion(), told);
    assertTrue(all.next().isEmpty() && !all.partial(), told);
    int offset = random.nextInt(4);
    int limit = random.nextInt(4);
    assertEquals(
        expected.stream().skip(offset).limit(limit).toList(),
        grouped.apply(options.withLimit(limit).withOffset(offset)).groups(),
        told);
    assertEquals(expected, paged(grouped, options.withLimit(1 + random.nextInt(5))), told);
  }

  private static <H> List<Groups.Group<H>> paged(
      Function<SearchOptions, Groups<H>> grouped, SearchOptions options) {
    List<Groups.Group<H>> read = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Groups<H> page = grouped.apply(options.withCursor(next.get()));
      read.addAll(page.groups());
      next = page.next();
    }
    return read;
  }

  private String told(Object search, Grouping grouping) {
    return "seed " + seed + ": " + search + " in " + grouping;
  }
}
