package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Quotation;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.SavedMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * * What an article satisfies is what finds it in the archive, for random searches over random
 * articles. Set {@code -Dquotidian.seed=…} to replay.
 */
public abstract class SavedSearchOracleBehaviour extends BehaviourHarness {
  private static final int SEARCHES = 600;
  private static final int ARTICLES = 60;
  private static final int MANY = 10_000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria =
      new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();

  public SavedSearchOracleBehaviour(ArchiveFactory engine) {
    super(engine, Capability.SAVED_SEARCHES);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withFields(OwnFieldSamples.all());
  }

  @Test
  void agreesWithSearching() {
    System.err.println("SavedSearchOracleBehaviour: replay with -Dquotidian.seed=" + seed);
    List<AnnotatedArticle> added = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      AnnotatedArticle article = articles.next("id" + i);
      archive.add(article.article(), article.annotations());
      added.add(article);
    }
    archive.refresh();
    List<SavedSearch> searches = searches();
    archive.savedSearches().saveAll(searches);
    Map<String, Map<String, List<Quotation>>> expected = found(searches);
    int matches = 0;
    for (AnnotatedArticle article : added) {
      List<SavedMatch> matching =
          archive.savedSearches().matching(article.article(), article.annotations());
      matches += matching.size();
      assertEquals(
          expected.getOrDefault(article.article().id(), Map.of()),
          asMap(matching),
          () -> "seed " + seed + ": " + article.article().id());
    }
    assertTrue(matches > ARTICLES, "seed " + seed + ": only " + matches + " matches");
  }

  private List<SavedSearch> searches() {
    List<SavedSearch> searches = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      String name = "search " + i;
      searches.add(
          random.nextBoolean()
              ? SavedSearch.ofArticles(name, criteria.article(3))
              : SavedSearch.ofQuotations(name, criteria.quotation(3)));
    }
    return searches;
  }

  private static Map<String, List<Quotation>> asMap(List<SavedMatch> matches) {
    Map<String, List<Quotation>> map = new TreeMap<>();
    matches.forEach(match -> map.put(match.search().name(), match.quotations()));
    return map;
  }

  /** By article, then by search: what searching the archive finds. */
  private Map<String, Map<String, List<Quotation>>> found(List<SavedSearch> searches) {
    Map<String, Map<String, SortedMap<Integer, Quotation>>> found = new HashMap<>();
    for (SavedSearch search : searches) {
      switch (search.criterion()) {
        case SearchTarget.Articles asked -> {
          for (ArticleHit hit :
              archive.search(ArticleSearch.of(asked.criterion()).withLimit(MANY))) {
            of(found, hit.article().id(), search);
          }
        }
        case SearchTarget.Quotations asked -> {
          for (QuotationHit hit :
              archive.search(QuotationSearch.of(asked.criterion()).withLimit(MANY))) {
            of(found, hit.article().id(), search).put(hit.number(), hit.quotation());
          }
        }
      }
    }
    Map<String, Map<String, List<Quotation>>> inOrder = new HashMap<>();
    found.forEach(
        (id, byName) ->
            byName.forEach(
                (name, quotations) ->
                    inOrder
                        .computeIfAbsent(id, any -> new TreeMap<>())
                        .put(name, List.copyOf(quotations.values()))));
    return inOrder;
  }

  private static SortedMap<Integer, Quotation> of(
      Map<String, Map<String, SortedMap<Integer, Quotation>>> found,
      String id,
      SavedSearch search) {
    return found
        .computeIfAbsent(id, any -> new TreeMap<>())
        .computeIfAbsent(search.name(), any -> new TreeMap<>());
  }
}
