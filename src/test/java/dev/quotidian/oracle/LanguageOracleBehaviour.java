package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CriterionWalker;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.language.AnalyzedToken;
import dev.quotidian.query.language.TextAnalyses;
import dev.quotidian.query.language.TextAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Searches and saved searches of an archive with analyses of other languages find what two oracles
 * find, one of the articles with such an analysis, one of the others. Set {@code
 * -Dquotidian.seed=…} to replay.
 */
public abstract class LanguageOracleBehaviour extends BehaviourHarness {
  private static final int ARTICLES = 80;
  private static final int CRITERIA = 150;
  private static final int ALL = 1000;
  private static final int MAX_SAVED = 100;

  /** Words without endings; leaves out two, whose positions stay. */
  private record Endings(String name, int version) implements TextAnalysis {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP_WORDS = Set.of("the", "not");

    @Override
    public List<AnalyzedToken> tokens(String text) {
      List<AnalyzedToken> tokens = new ArrayList<>();
      int increment = 1;
      Matcher words = WORD.matcher(text);
      while (words.find()) {
        String word = words.group().toLowerCase(Locale.ROOT);
        if (STOP_WORDS.contains(word)) {
          increment++;
        } else {
          String stem = word.length() > 4 ? word.replaceFirst("(ing|etic|y|s|e)$", "") : word;
          tokens.add(new AnalyzedToken(stem, words.start(), words.end(), increment));
          increment = 1;
        }
      }
      return tokens;
    }
  }

  private static final TextAnalyses ANALYSES =
      TextAnalyses.NONE
          .with("pl", new Endings("test/endings", 1))
          .with("en-gb", new Endings("test/endings", 1));
  private final LanguageAnalyzers analyzers = LanguageAnalyzers.of(Schema.analyzer(), ANALYSES);
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria =
      new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();
  private final Map<String, Oracle> oracles = new HashMap<>(); // by the tag of the analysis
  private final Map<String, Set<String>> savedMatches = new HashMap<>(); // searches by article
  private int savedSearches;

  protected LanguageOracleBehaviour(ArchiveFactory engine) {
    super(engine, Capability.ANALYSIS, Capability.SAVED_SEARCHES);
  }

  @Override
  public ArchiveSettings settings() {
    ArchiveSettings settings = ArchiveSettings.standard().withFields(OwnFieldSamples.all());
    for (TextAnalyses.OfLanguage one : ANALYSES.list()) {
      settings = settings.withAnalysis(one.tag(), one.analysis());
    }
    return settings;
  }

  private Oracle oracle(AnnotatedArticle article) {
    Optional<LanguageAnalyzers.OfLanguage> language =
        analyzers.find(article.article().language().or(article.annotations()::language));
    return oracles.computeIfAbsent(
        language.map(LanguageAnalyzers.OfLanguage::tag).orElse(""),
        tag ->
            language.isEmpty()
                ? new Oracle()
                : new Oracle(OracleTexts.of(language.get().analyzer())));
  }

  @Test
  void agrees() {
    System.err.println("LanguageOracleBehaviour: replay with -Dquotidian.seed=" + seed);
    List<AnnotatedArticle> added = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      AnnotatedArticle article = articles.next("id" + i);
      archive.add(article.article(), article.annotations());
      oracle(article).add(article);
      added.add(article);
    }
    archive.commit();
    assertEquals(3, oracles.size(), () -> "seed " + seed);
    for (int i = 0; i < CRITERIA; i++) {
      check("search " + i, criteria.article(3));
      check("search " + i, criteria.quotation(3));
    }
    added.forEach(this::checkSaved);
    assertTrue(archive.check().isSound());
  }

  private void check(String name, ArticleCriterion criterion) {
    if (Likes.in(criterion)) {
      return;
    }
    Set<String> expected = new TreeSet<>();
    oracles.values().stream()
        .flatMap(oracle -> oracle.articles(criterion).stream())
        .forEach(article -> expected.add(article.article().id()));
    ArticleSearch search = ArticleSearch.of(criterion).withLimit(ALL);
    assertEquals(
        expected,
        ids(archive.search(search).hits().stream().map(hit -> hit.article().id())),
        () -> told(criterion));
    save(SavedSearch.ofArticles(name + " of articles", criterion), expected);
  }

  private void check(String name, QuotationCriterion criterion) {
    if (Likes.in(criterion)) {
      return;
    }
    Set<String> expected = new TreeSet<>();
    Set<String> expectedArticles = new TreeSet<>();
    oracles.values().stream()
        .flatMap(oracle -> oracle.quotations(criterion).stream())
        .forEach(
            place -> {
              expected.add(place.id());
              expectedArticles.add(place.in().article().id());
            });
    QuotationSearch search = QuotationSearch.of(criterion).withLimit(ALL);
    assertEquals(
        expected,
        ids(
            archive.search(search).hits().stream()
                .map(hit -> hit.article().id() + "#" + hit.number())),
        () -> told(criterion));
    save(SavedSearch.ofQuotations(name + " of quotations", criterion), expectedArticles);
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }

  private void save(SavedSearch search, Set<String> matched) {
    if (savedSearches++ < MAX_SAVED) {
      archive.savedSearches().save(search);
      matched.forEach(
          id -> savedMatches.computeIfAbsent(id, any -> new TreeSet<>()).add(search.name()));
    }
  }

  private void checkSaved(AnnotatedArticle article) {
    assertEquals(
        savedMatches.getOrDefault(article.article().id(), Set.of()),
        ids(
            archive.savedSearches().matching(article.article(), article.annotations()).stream()
                .map(match -> match.search().name())),
        () -> told(article.article().id()));
  }

  private String told(Object what) {
    return "seed " + seed + ": " + what;
  }

  /** Whether texts are compared with others, of which an oracle has those of its language alone. */
  private static final class Likes implements CriterionWalker.Visitor {
    private boolean found;

    static boolean in(ArticleCriterion criterion) {
      Likes likes = new Likes();
      CriterionWalker.walk(criterion, likes);
      return likes.found;
    }

    static boolean in(QuotationCriterion criterion) {
      Likes likes = new Likes();
      CriterionWalker.walk(criterion, likes);
      return likes.found;
    }

    @Override
    public boolean atArticle(ArticleCriterion criterion, List<ArticleCriterion> children) {
      return look(criterion);
    }

    @Override
    public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
      return look(criterion);
    }

    private boolean look(Object criterion) {
      found |=
          criterion instanceof CommonCriterion.Like
              || criterion instanceof CommonCriterion.LikeArticle;
      return true;
    }

    @Override
    public void atText(CommonCriterion.Text text) {}
  }
}
