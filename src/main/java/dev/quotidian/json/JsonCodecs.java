package dev.quotidian.json;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import dev.quotidian.article.json.AnnotatedMembers;
import dev.quotidian.article.json.DateMembers;
import dev.quotidian.article.json.EntityMembers;
import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.article.json.QuotationMembers;
import dev.quotidian.article.json.TopicMembers;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.Suggestions;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The JSON of each type that goes in or out of an archive: what the command line prints with {@code
 * --json}, and what an application answers with.
 *
 * <pre>{@code
 * QuotationSearch search = JsonCodecs.QUOTATION_SEARCH.read(request.body());
 * response.send(JsonCodecs.QUOTATION_PAGE.write(archive.search(search)));
 * }</pre>
 *
 * <p>What is read is equal to what was written, to the last digit. The keys are in {@code
 * docs/json.md}. No JSON library is needed for it; where an application has Jackson's databind, the
 * modules of {@link dev.quotidian.json.jackson} make its {@code ObjectMapper} write and read the
 * same. Thread-safe.
 *
 * @since 0.1
 */
public final class JsonCodecs {
  private JsonCodecs() {}

  // Results.

  /** A hit of a search for quotations: a line of {@code quotes --json}. */
  public static final JsonCodec<QuotationHit> QUOTATION_HIT =
      JsonCodec.ofMembers("a quotation's hit", HitMembers::written, HitMembers::quotation);

  /** A hit of a search for articles: a line of {@code search --json}. */
  public static final JsonCodec<ArticleHit> ARTICLE_HIT =
      JsonCodec.ofMembers("an article's hit", HitMembers::written, HitMembers::articleHit);

  /** A page of quotations, with its total, its cursor, and what its budget left out. */
  public static final JsonCodec<Hits<QuotationHit>> QUOTATION_PAGE =
      JsonCodec.ofMembers(
          "a page of quotations",
          page -> PageMembers.written(page, HitMembers::written),
          in -> PageMembers.read(in, HitMembers::quotation));

  /** A page of articles, with its total, its cursor, and what its budget left out. */
  public static final JsonCodec<Hits<ArticleHit>> ARTICLE_PAGE =
      JsonCodec.ofMembers(
          "a page of articles",
          page -> PageMembers.written(page, HitMembers::written),
          in -> PageMembers.read(in, HitMembers::articleHit));

  /** Quotations that have one value: a line of {@code quotes --group-by --json}. */
  public static final JsonCodec<Groups.Group<QuotationHit>> QUOTATION_GROUP =
      JsonCodec.ofMembers(
          "a group of quotations",
          group -> GroupMembers.written(group, HitMembers::written),
          in -> GroupMembers.read(in, HitMembers::quotation));

  /** Articles that have one value: a line of {@code search --group-by --json}. */
  public static final JsonCodec<Groups.Group<ArticleHit>> ARTICLE_GROUP =
      JsonCodec.ofMembers(
          "a group of articles",
          group -> GroupMembers.written(group, HitMembers::written),
          in -> GroupMembers.read(in, HitMembers::articleHit));

  /** A page of groups of quotations. */
  public static final JsonCodec<Groups<QuotationHit>> QUOTATION_GROUPS =
      JsonCodec.ofMembers(
          "groups of quotations",
          page -> GroupMembers.written(page, HitMembers::written),
          in -> GroupMembers.readPage(in, HitMembers::quotation));

  /** A page of groups of articles. */
  public static final JsonCodec<Groups<ArticleHit>> ARTICLE_GROUPS =
      JsonCodec.ofMembers(
          "groups of articles",
          page -> GroupMembers.written(page, HitMembers::written),
          in -> GroupMembers.readPage(in, HitMembers::articleHit));

  /** The counts of a facet field. */
  public static final JsonCodec<Facet> FACET =
      JsonCodec.ofMembers("a facet", FacetMembers::written, FacetMembers::facet);

  /** The counts of several facet fields. */
  public static final JsonCodec<Facets> FACETS =
      JsonCodec.ofMembers("facets", FacetMembers::written, FacetMembers::read);

  /** A date histogram. */
  public static final JsonCodec<Timeline> TIMELINE =
      JsonCodec.ofMembers("a timeline", TimelineMembers::written, TimelineMembers::read);

  /** A date histogram for each facet value. */
  public static final JsonCodec<FacetTimeline> FACET_TIMELINE =
      JsonCodec.ofMembers(
          "a facet's timelines", TimelineMembers::written, TimelineMembers::readOfFacet);

  /** A role of a speaker: a line of {@code roles --json}. */
  public static final JsonCodec<RolePeriod> ROLE_PERIOD =
      JsonCodec.ofMembers("a role", RoleMembers::written, RoleMembers::read);

  /** A completion of what a user types: a line of {@code suggest --json}. */
  public static final JsonCodec<Suggestion> SUGGESTION =
      JsonCodec.ofMembers(
          "a suggestion", SuggestionMembers::written, SuggestionMembers::suggestion);

  /** The completions of what a user types. */
  public static final JsonCodec<Suggestions> SUGGESTIONS =
      JsonCodec.ofMembers("suggestions", SuggestionMembers::written, SuggestionMembers::read);

  /** A correction of a search that finds nothing, or nearly nothing. */
  public static final JsonCodec<Correction> CORRECTION =
      JsonCodec.ofMembers(
          "a correction", SuggestionMembers::written, SuggestionMembers::correction);

  /** A way on for a search for articles that finds nothing, or too little. */
  public static final JsonCodec<SearchHint<ArticleSearch>> ARTICLE_HINT =
      JsonCodec.ofMembers("a hint", HintMembers::ofArticles, HintMembers::ofArticles);

  /** A way on for a search for quotations that finds nothing, or too little. */
  public static final JsonCodec<SearchHint<QuotationSearch>> QUOTATION_HINT =
      JsonCodec.ofMembers("a hint", HintMembers::ofQuotations, HintMembers::ofQuotations);

  /** Why an article has its score: the {@code explanation} of {@code search --json --explain}. */
  public static final JsonCodec<ScoreExplanation> SCORE_EXPLANATION =
      JsonCodec.ofMembers("an explanation", ExplanationMembers::written, ExplanationMembers::score);

  /**
   * Why a quotation has its score and its speaker: the {@code explanation} of {@code quotes --json
   * --explain}.
   */
  public static final JsonCodec<QuotationExplanation> QUOTATION_EXPLANATION =
      JsonCodec.ofMembers(
          "an explanation", ExplanationMembers::written, ExplanationMembers::quotation);

  // Requests.

  /** A criterion for articles, as {@link QueryJson} writes it. */
  public static final JsonCodec<ArticleCriterion> ARTICLE_CRITERION =
      JsonCodec.ofText("a criterion", QueryJson::writeArticles, QueryJson::readArticles);

  /** A criterion for quotations, as {@link QueryJson} writes it. */
  public static final JsonCodec<QuotationCriterion> QUOTATION_CRITERION =
      JsonCodec.ofText("a criterion", QueryJson::writeQuotations, QueryJson::readQuotations);

  /** A search for articles, as {@link QueryJson} writes it. */
  public static final JsonCodec<ArticleSearch> ARTICLE_SEARCH =
      JsonCodec.ofText("a search for articles", QueryJson::write, QueryJson::readArticleSearch);

  /** A search for quotations, as {@link QueryJson} writes it. */
  public static final JsonCodec<QuotationSearch> QUOTATION_SEARCH =
      JsonCodec.ofText("a search for quotations", QueryJson::write, QueryJson::readQuotationSearch);

  /**
   * A saved search: a line of {@code saved list --json}. It is what {@link QueryJson} writes, with
   * its name, what it finds and its query string beside it; what {@code QueryJson} writes is read
   * too.
   */
  public static final JsonCodec<SavedSearch> SAVED_SEARCH =
      JsonCodec.ofText("a saved search", SavedSearchText::written, SavedSearchText::read);

  // Articles and annotations.

  /** An article alone: a line of {@code export --without-annotations}. */
  public static final JsonCodec<Article> ARTICLE =
      JsonCodec.ofMembers(
          "an article",
          article -> AnnotatedMembers.written(article, Optional.empty(), OptionalInt.empty()),
          in -> AnnotatedMembers.article(in.values()));

  /** An article with its annotations: a line of {@code export}. */
  public static final JsonCodec<AnnotatedArticle> ANNOTATED_ARTICLE =
      JsonCodec.ofMembers(
          "an annotated article",
          found ->
              AnnotatedMembers.written(
                  found.article(), Optional.of(found.annotations()), found.annotators()),
          JsonCodecs::annotatedArticle);

  /** All that was found in an article; the {@code annotations} in a line of {@code export}. */
  public static final JsonCodec<Annotations> ANNOTATIONS =
      JsonCodec.ofMembers(
          "annotations",
          found -> AnnotatedMembers.written(found, OptionalInt.empty()),
          AnnotatedMembers::read);

  /** A quotation of an article. */
  public static final JsonCodec<Quotation> QUOTATION =
      JsonCodec.ofMembers("a quotation", QuotationMembers::written, QuotationMembers::read);

  /** A date that is mentioned. */
  public static final JsonCodec<DateMention> DATE_MENTION =
      JsonCodec.ofMembers("a date mention", DateMembers::written, DateMembers::read);

  /** A topic. */
  public static final JsonCodec<Topic> TOPIC =
      JsonCodec.ofMembers("a topic", TopicMembers::written, TopicMembers::read);

  /** A person or an organisation. */
  public static final JsonCodec<Entity> ENTITY =
      JsonCodec.ofMembers("an entity", EntityMembers::entity, EntityMembers::entity);

  private static AnnotatedArticle annotatedArticle(JsonMembers in) {
    Article article = AnnotatedMembers.article(in.values());
    Annotations annotations =
        AnnotatedMembers.annotations(in.values(), article)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"annotations\" is missing: give them, or read it as an article"));
    return new AnnotatedArticle(article, annotations, AnnotatedMembers.annotators(in.values()));
  }
}
