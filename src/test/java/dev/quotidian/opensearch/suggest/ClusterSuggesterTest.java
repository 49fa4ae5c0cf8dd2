package dev.quotidian.opensearch.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.server.TwinArchives;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster of several shards completes and corrects what an embedded archive does. */
@ExtendWith(TestServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ClusterSuggesterTest {
  private static final int ARTICLES = 60;
  private static final int ROUNDS = Integer.getInteger("quotidian.rounds", 40);
  private static final int SHARDS = 3;
  private static final Duration ENOUGH = Duration.ofMinutes(1);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> names = new ArrayList<>();
  private TwinArchives twins;
  private Archive cluster;
  private Archive embedded;

  @BeforeAll
  void open(TestServer.Running running) {
    System.err.println("ClusterSuggesterTest: replay with -Dquotidian.seed=" + seed);
    RandomArticles articles = new RandomArticles(random);
    List<AnnotatedArticle> added =
        IntStream.range(0, ARTICLES).mapToObj(i -> articles.next("id" + i)).toList();
    twins = TwinArchives.of(running, ArchiveSettings.standard(), SHARDS, added);
    cluster = twins.cluster();
    embedded = twins.embedded();
    for (FacetField field :
        List.of(
            FacetField.SPEAKER,
            FacetField.AFFILIATION,
            FacetField.ABOUT,
            FacetField.TOPIC,
            FacetField.PUBLISHER)) {
      embedded
          .facet(QuotationCriterion.matchAll(), field, 1000)
          .counts()
          .forEach((Facet.Count count) -> names.add(count.value()));
    }
  }

  @AfterAll
  void drop() {
    twins.close();
  }

  /** Beginnings of words of a name, perhaps with a wrong letter. */
  private String typed() {
    List<String> words =
        new ArrayList<>(List.of(names.get(random.nextInt(names.size())).split(" ", -1)));
    StringBuilder typed = new StringBuilder();
    for (int i = 1 + random.nextInt(2); i > 0 && !words.isEmpty(); i--) {
      String word = words.remove(random.nextInt(words.size()));
      typed.append(word, 0, Math.min(word.length(), 1 + random.nextInt(12))).append(' ');
    }
    if (typed.length() > 4 && random.nextInt(3) == 0) {
      typed.setCharAt(1 + random.nextInt(typed.length() - 2), 'e');
    }
    return typed.toString();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private SuggestRequest request() {
    SuggestRequest request = SuggestRequest.of(typed()).withLimit(1 + random.nextInt(10));
    return random.nextBoolean() ? request : request.withKinds(one(SuggestionKind.values()));
  }

  @Test
  void completionsAreThoseOfAnEmbeddedArchive() {
    for (int i = 0; i < ROUNDS; i++) {
      SuggestRequest request = request();
      assertEquals(
          embedded.suggest(request),
          cluster.suggest(request),
          () -> "replay with -Dquotidian.seed=" + seed + ": " + request);
    }
  }

  /** An embedded archive takes the most frequent spelling of a segment, seen or not. */
  private static List<String> withoutSpellings(Suggestions suggestions) {
    return suggestions.suggestions().stream()
        .map(one -> one.kind() + " " + one.count() + " " + one.newest() + " " + one.post())
        .sorted()
        .toList();
  }

  @Test
  void aViewCompletesWhatItShows() {
    for (int i = 0; i < ROUNDS / 2; i++) {
      ArticleCriterion seen =
          ArticleCriterion.published(
              DateRange.of(
                  RandomArticles.FIRST, RandomArticles.FIRST.plusDays(random.nextInt(90))));
      SuggestRequest request = request().withLimit(SuggestRequest.MAX_LIMIT);
      assertEquals(
          withoutSpellings(embedded.restrictedTo(seen).suggest(request)),
          withoutSpellings(cluster.restrictedTo(seen).suggest(request)),
          () -> "replay with -Dquotidian.seed=" + seed + ": " + request + " in " + seen);
    }
  }

  @Test
  void hintsAreThoseOfAnEmbeddedArchive() {
    for (int i = 0; i < ROUNDS / 4; i++) {
      String words = typed() + " " + typed();
      ArticleSearch articles = ArticleSearch.of(ArticleCriterion.words(words)).withBudget(ENOUGH);
      assertEquals(
          embedded.hints(articles),
          cluster.hints(articles),
          () -> "replay with -Dquotidian.seed=" + seed + ": " + articles);
      QuotationSearch quotations =
          QuotationSearch.of(QuotationCriterion.speaker(typed())).withBudget(ENOUGH);
      assertEquals(
          embedded.hints(quotations),
          cluster.hints(quotations),
          () -> "replay with -Dquotidian.seed=" + seed + ": " + quotations);
    }
  }

  @Test
  void aNameOfAWordThatTooManyNamesHaveIsFoundByItsOther() {
    int many = MatchingNames.CANDIDATES + 100;
    cluster.add(
        Article.of("many", "News.", RandomArticles.FIRST)
            .withTopics(IntStream.range(0, many).mapToObj(i -> "Widespread topic " + i).toList()));
    cluster.refresh();
    String last = "Widespread topic " + (many - 1);
    Suggestions found = cluster.suggest(SuggestRequest.of("wides " + (many - 1)));
    assertEquals(List.of(last), found.suggestions().stream().map(Suggestion::text).toList());
    assertTrue(cluster.suggest(SuggestRequest.of("wides")).suggestions().size() > 1);
    cluster.delete("many");
    cluster.refresh();
  }
}
