package dev.quotidian.behaviour.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Of random articles, also after updates and deletions: what is suggested is found, and what is
 * there is suggested. Set {@code -Dquotidian.seed=…} to replay.
 */
public abstract class SuggestPropertyBehaviour extends BehaviourHarness {
  private static final int ROUNDS = 5;
  private static final int LETTERS = 10;
  private static final Map<SuggestionKind, FacetField> FACETS =
      Map.of(
          SuggestionKind.SPEAKER, FacetField.SPEAKER,
          SuggestionKind.AFFILIATION, FacetField.AFFILIATION,
          SuggestionKind.ABOUT, FacetField.ABOUT,
          SuggestionKind.TOPIC, FacetField.TOPIC,
          SuggestionKind.PUBLISHER, FacetField.PUBLISHER);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);

  public SuggestPropertyBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void whatIsSuggestedIsFoundAndWhatIsThereIsSuggested() {
    System.err.println("SuggestPropertyBehaviour: replay with -Dquotidian.seed=" + seed);
    for (int round = 0; round < ROUNDS; round++) {
      change();
      for (int i = 0; i < LETTERS; i++) {
        String letter = Character.toString('a' + random.nextInt(26));
        check(archive.suggest(SuggestRequest.of(letter).withLimit(100)));
      }
      FACETS.forEach(this::checkAllAreThere);
    }
  }

  private void change() {
    for (int i = random.nextInt(60); i >= 0; i--) {
      String id = "id" + random.nextInt(60);
      if (random.nextInt(4) == 0) {
        archive.delete(id);
      } else {
        AnnotatedArticle article = articles.next(id);
        archive.add(article.article(), article.annotations());
      }
      if (random.nextInt(8) == 0) {
        archive.refresh();
      }
    }
    archive.refresh();
  }

  private void check(Suggestions suggestions) {
    double last = Double.POSITIVE_INFINITY;
    for (Suggestion one : suggestions) {
      String told = one + " with seed " + seed;
      long found = total(one.target());
      assertTrue(one.count() > 0 && found >= one.count(), told + " finds " + found);
      if (one.kind() == SuggestionKind.PUBLISHER || one.query().startsWith("speaker.id:")) {
        assertEquals(found, one.count(), told);
        assertEquals(newest(one.target()), one.newest(), told);
      }
      double score =
          Math.log((double) one.count()) / Math.log(2)
              + (double) one.newest().toEpochDay() / Suggestions.HALF_LIFE_DAYS;
      assertTrue(score <= last + 1e-9, told + " is not in its place");
      last = score;
    }
  }

  private long total(SearchTarget target) {
    return total(target, FacetSelection.NONE);
  }

  private long total(SearchTarget target, FacetSelection picked) {
    SearchOptions count =
        SearchOptions.standard().withLimit(0).withExactTotal(true).withSelection(picked);
    return switch (target) {
      case SearchTarget.Articles found ->
          archive.search(new ArticleSearch(found.criterion(), count)).total().count();
      case SearchTarget.Quotations found ->
          archive.search(new QuotationSearch(found.criterion(), count)).total().count();
    };
  }

  private LocalDate newest(SearchTarget target) {
    SearchOptions first = SearchOptions.standard().withLimit(1).withOrder(SortOrder.NEWEST);
    ArticleSummary article =
        switch (target) {
          case SearchTarget.Articles found ->
              archive
                  .search(new ArticleSearch(found.criterion(), first))
                  .hits()
                  .getFirst()
                  .article();
          case SearchTarget.Quotations found ->
              archive
                  .search(new QuotationSearch(found.criterion(), first))
                  .hits()
                  .getFirst()
                  .article();
        };
    return article.published().day();
  }

  private void checkAllAreThere(SuggestionKind kind, FacetField field) {
    boolean isOfQuotations = kind == SuggestionKind.SPEAKER || kind == SuggestionKind.AFFILIATION;
    Facet facet =
        isOfQuotations
            ? archive.facet(QuotationCriterion.matchAll(), field, 1000)
            : archive.facet(ArticleCriterion.matchAll(), field, 1000);
    for (Facet.Count value : facet.counts()) {
      List<String> words = List.of(key(value.value()).split(" ", -1));
      String word = words.get(random.nextInt(words.size()));
      Suggestions found =
          archive.suggest(
              SuggestRequest.of(word.substring(0, Math.min(3, word.length())))
                  .withKinds(kind)
                  .withLimit(100));
      // A speaker may be shown by another spelling of the name.
      FacetSelection picked = FacetSelection.NONE.with(field, value.value());
      assertTrue(
          found.suggestions().stream().anyMatch(one -> total(one.target(), picked) > 0),
          () ->
              kind
                  + " "
                  + value
                  + " is not suggested for "
                  + word
                  + " but "
                  + found
                  + " with seed "
                  + seed);
    }
  }

  private static String key(String name) {
    return NameKey.of(name, Speaker.Type.ORGANISATION);
  }
}
