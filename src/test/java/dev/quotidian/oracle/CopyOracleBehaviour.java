package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.index.CopyFingerprint;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.Total;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With copies collapsed a search finds what the whole list has, each fingerprint once: random
 * articles, many of them printed again on another day, in the archive and in views of it.
 */
public abstract class CopyOracleBehaviour extends BehaviourHarness {
  private static final int ROUNDS = 3;
  private static final int CRITERIA = 25;
  private static final int ALL = 1000;
  private static final Comparator<QuotationHit> FIRST_PUBLISHED =
      Comparator.comparing((QuotationHit hit) -> hit.article().published().instantOrStartOfDay())
          .thenComparing(hit -> hit.article().id())
          .thenComparingInt(QuotationHit::number);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
  private final Map<String, AnnotatedArticle> added = new HashMap<>();

  public CopyOracleBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void tellSeed() {
    System.err.println("CopyOracleBehaviour: replay with -Dquotidian.seed=" + seed);
  }

  /** What a test compares of a hit. */
  private record Shown(String id, int number, double score, int moreArticles) {
    static Shown of(QuotationHit hit) {
      return new Shown(hit.article().id(), hit.number(), hit.score(), hit.moreArticles());
    }
  }

  private void change() {
    AnnotatedArticle printed = articles.next("first");
    for (int i = 0; i < 40; i++) {
      String id = "id" + random.nextInt(60);
      if (random.nextInt(6) == 0) {
        archive.delete(id);
        added.remove(id);
      } else {
        printed = random.nextBoolean() ? again(printed, id) : articles.next(id);
        archive.add(printed.article(), printed.annotations());
        added.put(id, printed);
      }
      if (random.nextInt(10) == 0) {
        archive.refresh();
      }
    }
    archive.refresh();
  }

  private AnnotatedArticle again(AnnotatedArticle printed, String id) {
    Published day =
        Published.on(RandomArticles.FIRST.plusDays(random.nextInt(RandomArticles.DAYS)));
    return new AnnotatedArticle(
        Article.of(id, printed.article().body(), day), printed.annotations());
  }

  @Test
  void eachFingerprintIsFoundOnce() {
    int collapsed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      change();
      for (int i = 0; i < CRITERIA; i++) {
        ArchiveReader reader =
            random.nextInt(3) == 0 ? archive.restrictedTo(criteria.article(2)) : archive;
        collapsed += check(reader, new QuotationSearch(criteria.quotation(2), options()));
      }
    }
    int found = collapsed;
    assertTrue(found > 20, () -> "seed " + seed + ": only " + found + " were collapsed");
  }

  private SearchOptions options() {
    SearchOptions options = SearchOptions.standard().withLimit(ALL);
    return switch (random.nextInt(6)) {
      case 0 -> options.withOrder(SortOrder.NEWEST);
      case 1 -> options.withOrder(SortOrder.OLDEST);
      case 2 -> options.withOrder(SortOrder.recency(10));
      case 3 -> options.withRanking(Ranking.EXPANDED);
      default -> options;
    };
  }

  /** Returns how many hits there are fewer. */
  private int check(ArchiveReader reader, QuotationSearch search) {
    String told = "seed " + seed + ": " + search;
    Hits<QuotationHit> plain = reader.search(search);
    List<Shown> expected = collapsed(plain.hits());
    QuotationSearch once = search.withCopies(Copies.COLLAPSED);
    Hits<QuotationHit> all = reader.search(once);
    assertEquals(expected, shown(all), told);
    assertEquals(new Total(expected.size(), true), all.total(), told);
    assertEquals(
        expected.stream().skip(2).limit(3).toList(),
        shown(reader.search(once.withLimit(3).withOffset(2))),
        told);
    assertEquals(expected.size(), reader.search(once.withLimit(0)).total().count(), told);
    assertEquals(expected, paged(reader, once.withLimit(1 + random.nextInt(7))), told);
    return plain.hits().size() - expected.size();
  }

  private List<Shown> collapsed(List<QuotationHit> plain) {
    Map<Long, List<QuotationHit>> copies = new LinkedHashMap<>();
    for (QuotationHit hit : plain) {
      String body =
          Optional.ofNullable(added.get(hit.article().id())).orElseThrow().article().body();
      copies
          .computeIfAbsent(CopyFingerprint.of(hit.quotation(), body), print -> new ArrayList<>())
          .add(hit);
    }
    return copies.values().stream().map(CopyOracleBehaviour::asOne).toList();
  }

  private static Shown asOne(List<QuotationHit> copies) {
    QuotationHit first = copies.stream().min(FIRST_PUBLISHED).orElseThrow();
    long articles = copies.stream().map(hit -> hit.article().id()).distinct().count();
    return new Shown(
        first.article().id(), first.number(), copies.getFirst().score(), (int) articles - 1);
  }

  private static List<Shown> shown(Hits<QuotationHit> hits) {
    return hits.hits().stream().map(Shown::of).toList();
  }

  private static List<Shown> paged(ArchiveReader reader, QuotationSearch search) {
    List<Shown> read = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent()) {
      Hits<QuotationHit> page = reader.search(search.withCursor(next.get()));
      read.addAll(shown(page));
      next = page.next();
    }
    return read;
  }
}
