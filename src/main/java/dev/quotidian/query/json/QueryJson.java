package dev.quotidian.query.json;

import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Criteria and searches as JSON, to store or send them. What is read equals what was written.
 *
 * <pre>{@code
 * String json = QueryJson.write(QuotationSearch.of(allOf(speaker("Zhang Hong"), words("ceasefire"))));
 * // {"version":1,"quotationSearch":{"criterion":
 * //     {"allOf":[{"spokenBy":"Zhang Hong"},{"word":"ceasefire"}]},"order":"relevance",…}}
 * QuotationSearch search = QueryJson.readQuotationSearch(json);
 * }</pre>
 *
 * <p>The format follows the records. A criterion is an object with one key, the name of its record;
 * the value is an object with the record's components, or, where there is only one component, that
 * component: {@code {"phrase":{"text":"peace deal","slop":0}}}, {@code {"word":"truce"}}; where
 * there is none, the name is all: {@code "matchAll"}. Enum constants are in lower case, days as the
 * query string writes them, what is absent has no key. Around it stands {@code
 * {"version":1,"articles":…}}, with one of the keys {@code articles} and {@code quotations} for
 * criteria, {@code articleSearch} and {@code quotationSearch} for searches, {@code savedSearch} for
 * a {@link SavedSearch}. In a search, all but the criterion may be left out and is then as in
 * {@link ArticleSearch#of}. A key that is not known is refused by name, as is another version.
 *
 * <p>Thread-safe. At most {@link dev.quotidian.query.QueryLimits#MAX_JSON_LENGTH} characters are
 * read.
 *
 * @since 0.1
 */
public final class QueryJson {
  private QueryJson() {}

  /** The version of the format. */
  public static final int VERSION = 1;

  private static final String VERSION_KEY = "version";
  private static final String ARTICLES = "articles";
  private static final String QUOTATIONS = "quotations";
  private static final String ARTICLE_SEARCH = "articleSearch";
  private static final String QUOTATION_SEARCH = "quotationSearch";
  private static final String SAVED_SEARCH = "savedSearch";
  private static final String CRITERION = "criterion";
  private static final String COPIES = "copies";

  /** A criterion for articles. */
  public static String writeArticles(ArticleCriterion criterion) {
    return enveloped(ARTICLES, RecordJson.written(criterion, ArticleCriterion.class));
  }

  /** A criterion for quotations. */
  public static String writeQuotations(QuotationCriterion criterion) {
    return enveloped(QUOTATIONS, RecordJson.written(criterion, QuotationCriterion.class));
  }

  /** A search for articles. */
  public static String write(ArticleSearch search) {
    Objects.requireNonNull(search, "search");
    return enveloped(
        ARTICLE_SEARCH,
        flat(RecordJson.written(search.criterion(), ArticleCriterion.class), search.options()));
  }

  /** A search for quotations. */
  public static String write(QuotationSearch search) {
    Objects.requireNonNull(search, "search");
    Map<String, Object> written =
        flat(RecordJson.written(search.criterion(), QuotationCriterion.class), search.options());
    if (search.copies() != Copies.SHOWN) {
      written.put(COPIES, RecordJson.written(search.copies(), Copies.class));
    }
    return enveloped(QUOTATION_SEARCH, written);
  }

  /** A saved search. */
  public static String write(SavedSearch search) {
    return enveloped(SAVED_SEARCH, RecordJson.written(search, SavedSearch.class));
  }

  /**
   * Reads what {@link #writeArticles} writes.
   *
   * @throws QueryJsonException if it is not of this format, with the place
   */
  public static ArticleCriterion readArticles(String json) {
    Objects.requireNonNull(json, "json");
    return (ArticleCriterion)
        RecordJson.read(inside(json, ARTICLES), ArticleCriterion.class, "/" + ARTICLES);
  }

  /**
   * Reads what {@link #writeQuotations} writes.
   *
   * @throws QueryJsonException if it is not of this format, with the place
   */
  public static QuotationCriterion readQuotations(String json) {
    Objects.requireNonNull(json, "json");
    return (QuotationCriterion)
        RecordJson.read(inside(json, QUOTATIONS), QuotationCriterion.class, "/" + QUOTATIONS);
  }

  /**
   * Reads what {@link #write(ArticleSearch)} writes.
   *
   * @throws QueryJsonException if it is not of this format, with the place
   */
  public static ArticleSearch readArticleSearch(String json) {
    Objects.requireNonNull(json, "json");
    Object search = inside(json, ARTICLE_SEARCH);
    String path = "/" + ARTICLE_SEARCH;
    ArticleCriterion criterion = (ArticleCriterion) criterion(search, path, ArticleCriterion.class);
    return new ArticleSearch(criterion, options(search, path, List.of(CRITERION)));
  }

  /**
   * Reads what {@link #write(QuotationSearch)} writes.
   *
   * @throws QueryJsonException if it is not of this format, with the place
   */
  public static QuotationSearch readQuotationSearch(String json) {
    Objects.requireNonNull(json, "json");
    Object search = inside(json, QUOTATION_SEARCH);
    String path = "/" + QUOTATION_SEARCH;
    QuotationCriterion criterion =
        (QuotationCriterion) criterion(search, path, QuotationCriterion.class);
    Object copies = RecordJson.object(search, path).get(COPIES);
    return new QuotationSearch(
        criterion,
        options(search, path, List.of(CRITERION, COPIES)),
        copies == null
            ? Copies.SHOWN
            : (Copies) RecordJson.read(copies, Copies.class, path + "/" + COPIES));
  }

  /**
   * Reads what {@link #write(SavedSearch)} writes.
   *
   * @throws QueryJsonException if it is not of this format, with the place
   */
  public static SavedSearch readSavedSearch(String json) {
    Objects.requireNonNull(json, "json");
    return (SavedSearch)
        RecordJson.read(inside(json, SAVED_SEARCH), SavedSearch.class, "/" + SAVED_SEARCH);
  }

  private static Object criterion(Object search, String path, Class<?> type) {
    Object criterion = RecordJson.object(search, path).get(CRITERION);
    if (criterion == null) {
      throw new QueryJsonException(path, "there is no \"" + CRITERION + "\"");
    }
    return RecordJson.read(criterion, type, path + "/" + CRITERION);
  }

  /** A search has the keys of its options beside its criterion. */
  private static Map<String, Object> flat(Object criterion, SearchOptions options) {
    Map<String, Object> search = new LinkedHashMap<>();
    search.put(CRITERION, criterion);
    search.putAll(RecordJson.object(RecordJson.written(options, SearchOptions.class), ""));
    return search;
  }

  private static SearchOptions options(Object search, String path, List<String> besides) {
    return RecordJson.readLike(search, besides, SearchOptions.standard(), path);
  }

  private static String enveloped(String key, Object content) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put(VERSION_KEY, VERSION);
    whole.put(key, content);
    return JsonPrinter.print(whole);
  }

  private static Object inside(String json, String key) {
    Map<String, Object> whole = RecordJson.object(JsonTree.parse(json), "");
    Object version = Optional.ofNullable(whole.get(VERSION_KEY)).orElse("none");
    if (!version.equals(VERSION)) {
      throw new QueryJsonException(
          "/" + VERSION_KEY, "version " + version + " is not " + VERSION + ", the one known here");
    }
    RecordJson.checkKeys(whole, List.of(VERSION_KEY, key), "");
    Object content = whole.get(key);
    if (content == null) {
      throw new QueryJsonException("", "there is no \"" + key + "\"");
    }
    return content;
  }
}
