package dev.quotidian.json.jackson;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import dev.quotidian.json.JsonCodec;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
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
import java.util.List;

/**
 * A type that its class tells, with its codec.
 *
 * @param type the class
 * @param codec its JSON
 */
record TypedCodec<T>(Class<T> type, JsonCodec<T> codec) {

  /**
   * All of them. Pages of hits and of groups, and hints, are not among them: their class does not
   * tell what they hold. Nor are criteria, of which most are for articles and for quotations alike.
   */
  static final List<TypedCodec<?>> ALL =
      List.of(
          new TypedCodec<>(QuotationHit.class, JsonCodecs.QUOTATION_HIT),
          new TypedCodec<>(ArticleHit.class, JsonCodecs.ARTICLE_HIT),
          new TypedCodec<>(Facet.class, JsonCodecs.FACET),
          new TypedCodec<>(Facets.class, JsonCodecs.FACETS),
          new TypedCodec<>(Timeline.class, JsonCodecs.TIMELINE),
          new TypedCodec<>(FacetTimeline.class, JsonCodecs.FACET_TIMELINE),
          new TypedCodec<>(RolePeriod.class, JsonCodecs.ROLE_PERIOD),
          new TypedCodec<>(Suggestion.class, JsonCodecs.SUGGESTION),
          new TypedCodec<>(Suggestions.class, JsonCodecs.SUGGESTIONS),
          new TypedCodec<>(Correction.class, JsonCodecs.CORRECTION),
          new TypedCodec<>(ScoreExplanation.class, JsonCodecs.SCORE_EXPLANATION),
          new TypedCodec<>(QuotationExplanation.class, JsonCodecs.QUOTATION_EXPLANATION),
          new TypedCodec<>(ArticleSearch.class, JsonCodecs.ARTICLE_SEARCH),
          new TypedCodec<>(QuotationSearch.class, JsonCodecs.QUOTATION_SEARCH),
          new TypedCodec<>(SavedSearch.class, JsonCodecs.SAVED_SEARCH),
          new TypedCodec<>(Article.class, JsonCodecs.ARTICLE),
          new TypedCodec<>(AnnotatedArticle.class, JsonCodecs.ANNOTATED_ARTICLE),
          new TypedCodec<>(Annotations.class, JsonCodecs.ANNOTATIONS),
          new TypedCodec<>(Quotation.class, JsonCodecs.QUOTATION),
          new TypedCodec<>(DateMention.class, JsonCodecs.DATE_MENTION),
          new TypedCodec<>(Topic.class, JsonCodecs.TOPIC),
          new TypedCodec<>(Entity.class, JsonCodecs.ENTITY));

  /** A page of hits as JSON, of either kind. */
  static String page(Hits<?> page) {
    return holds(page.hits(), ArticleHit.class)
        ? JsonCodecs.ARTICLE_PAGE.write(cast(page))
        : JsonCodecs.QUOTATION_PAGE.write(cast(page));
  }

  /** A hint as JSON, of either kind. */
  static String hint(SearchHint<?> hint) {
    return hint.search() instanceof ArticleSearch
        ? JsonCodecs.ARTICLE_HINT.write(cast(hint))
        : JsonCodecs.QUOTATION_HINT.write(cast(hint));
  }

  /**
   * Whether a text may hold half of a surrogate pair, which the codec escapes so that any encoding
   * can make bytes of it. A generator of Jackson would write it as it is, or refuse it.
   */
  static boolean escapesHalves(String json) {
    return json.contains("\\ud");
  }

  private static boolean holds(List<?> hits, Class<?> type) {
    return !hits.isEmpty() && type.isInstance(hits.getFirst());
  }

  @SuppressWarnings("unchecked") // the caller has looked at what it holds; an empty one fits both
  private static <H> Hits<H> cast(Hits<?> page) {
    return (Hits<H>) page;
  }

  /** Groups of hits as JSON, of either kind. */
  static String groups(Groups<?> page) {
    return page.groups().stream().anyMatch(group -> holds(group.hits(), ArticleHit.class))
        ? JsonCodecs.ARTICLE_GROUPS.write(cast(page))
        : JsonCodecs.QUOTATION_GROUPS.write(cast(page));
  }

  @SuppressWarnings("unchecked") // as of pages
  private static <H> Groups<H> cast(Groups<?> page) {
    return (Groups<H>) page;
  }

  @SuppressWarnings("unchecked") // the caller has looked at what it holds
  private static <S> SearchHint<S> cast(SearchHint<?> hint) {
    return (SearchHint<S>) hint;
  }

  /** Whether the codec of a class depends on what it holds. */
  static boolean isGeneric(Class<?> type) {
    return type == Hits.class || type == Groups.class || type == SearchHint.class;
  }

  /**
   * The codec of a page of such hits or groups, or of a hint with such a search.
   *
   * @throws IllegalArgumentException if there are none of that type
   */
  static JsonCodec<?> of(Class<?> generic, Class<?> held) {
    return generic == SearchHint.class ? hintsOf(held) : pagesOf(generic, held);
  }

  private static JsonCodec<?> hintsOf(Class<?> search) {
    if (search == ArticleSearch.class) {
      return JsonCodecs.ARTICLE_HINT;
    }
    if (search == QuotationSearch.class) {
      return JsonCodecs.QUOTATION_HINT;
    }
    throw new IllegalArgumentException(
        "SearchHint<"
            + search.getSimpleName()
            + "> cannot be read: say of which searches, SearchHint<QuotationSearch> or"
            + " SearchHint<ArticleSearch>, by a TypeReference");
  }

  /**
   * The codec of pages of such hits, or of groups of them.
   *
   * @param page the type of the page
   * @throws IllegalArgumentException if they are no hits
   */
  private static JsonCodec<?> pagesOf(Class<?> page, Class<?> hit) {
    boolean isGroups = page == Groups.class;
    if (hit == ArticleHit.class) {
      return isGroups ? JsonCodecs.ARTICLE_GROUPS : JsonCodecs.ARTICLE_PAGE;
    }
    if (hit == QuotationHit.class) {
      return isGroups ? JsonCodecs.QUOTATION_GROUPS : JsonCodecs.QUOTATION_PAGE;
    }
    String name = page.getSimpleName();
    throw new IllegalArgumentException(
        name
            + "<"
            + hit.getSimpleName()
            + "> cannot be read: say of which hits, "
            + name
            + "<QuotationHit> or "
            + name
            + "<ArticleHit>, by a TypeReference");
  }
}
