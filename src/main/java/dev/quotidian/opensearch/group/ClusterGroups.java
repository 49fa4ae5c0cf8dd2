package dev.quotidian.opensearch.group;

import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.search.HitSort;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.search.ClusterPage;
import dev.quotidian.opensearch.search.ClusterSearches;
import dev.quotidian.opensearch.search.ClusterSort;
import dev.quotidian.opensearch.search.FoundHit;
import dev.quotidian.opensearch.search.HitPages;
import dev.quotidian.opensearch.search.HitSearch;
import dev.quotidian.opensearch.search.PageEnd;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Groups of hits in a cluster, and quotations of which all copies are one hit. For one thread.
 *
 * @param context reads one state, as several requests must see the same
 */
public record ClusterGroups(SearchContext context) {

  /** What is shown of hits, and by which article they are called. */
  private record Form<H>(
      Schema schema, ClusterSearches.Showing<H> showing, Function<H, ArticleSummary> article) {}

  /** The page of groups of articles after another. */
  public ClusterPage<Groups.Group<ArticleHit>> articles(
      ArticleSearch search, Grouping grouping, Optional<PageEnd> after) {
    return whole(
        () ->
            groups(
                new SearchTarget.Articles(search.criterion()),
                search.options(),
                grouping,
                after,
                new Form<>(
                    Schema.ARTICLE,
                    (loader, page) -> loader.articles(page, search),
                    ArticleHit::article)));
  }

  /** The page of groups of quotations after another. */
  public ClusterPage<Groups.Group<QuotationHit>> quotations(
      QuotationSearch search, Grouping grouping, Optional<PageEnd> after) {
    return whole(
        () ->
            groups(
                new SearchTarget.Quotations(search.criterion()),
                search.options(),
                grouping,
                after,
                ofQuotations(search)));
  }

  private static Form<QuotationHit> ofQuotations(QuotationSearch search) {
    return new Form<>(
        Schema.QUOTATION, (loader, page) -> loader.quotations(page, search), QuotationHit::article);
  }

  /** The page after another of quotations of which all copies are one hit. */
  public ClusterPage<QuotationHit> copies(QuotationSearch search, Optional<PageEnd> after) {
    return whole(() -> collapsed(search, after));
  }

  private <T> ClusterPage<T> whole(Supplier<ClusterPage<T>> page) {
    try {
      return page.get();
    } catch (Deadline.PassedException e) {
      context.deadline().check();
      return ClusterPage.ofNone();
    }
  }

  private <H> ClusterPage<Groups.Group<H>> groups(
      SearchTarget target,
      SearchOptions options,
      Grouping grouping,
      Optional<PageEnd> after,
      Form<H> form) {
    GroupColumn column = GroupColumn.of(grouping.key(), form.schema(), context.index().fields());
    HitPages pages = new HitPages(context, target, options);
    GroupPages.Page page =
        new GroupPages(pages, column, Optional.empty(), grouping.best()).page(options, after);
    Map<String, H> shown =
        shown(page.groups().stream().flatMap(group -> group.hits().stream()).toList(), form);
    List<Groups.Group<H>> groups = new ArrayList<>();
    for (GroupPages.Shown group : page.groups()) {
      List<H> hits =
          group.hits().stream()
              .map(hit -> Objects.requireNonNull(shown.get(hit.document(form.schema()))))
              .toList();
      groups.add(group(group, column, grouping, hits, form));
    }
    return page(groups, page, pages.expandedWords());
  }

  private <T> ClusterPage<T> page(
      List<T> shown, GroupPages.Page page, List<ExpandedWord> expansion) {
    return new ClusterPage<>(
        new Hits<>(
            shown, page.total(), Optional.empty(), context.deadline().hasPassed(), expansion),
        page.end(),
        false);
  }

  /** What is shown of some hits, by the ids of their documents. */
  private <H> Map<String, H> shown(List<FoundHit> hits, Form<H> form) {
    Map<String, FoundHit> distinct = new LinkedHashMap<>();
    hits.forEach(hit -> distinct.putIfAbsent(hit.document(form.schema()), hit));
    List<H> loaded =
        new ClusterSearches(context)
            .shown(List.copyOf(distinct.values()), form.schema(), form.showing())
            .orElseThrow();
    Map<String, H> byDocument = HashMap.newHashMap(loaded.size());
    int place = 0;
    for (String document : distinct.keySet()) {
      byDocument.put(document, loaded.get(place++));
    }
    return byDocument;
  }

  private static <H> Groups.Group<H> group(
      GroupPages.Shown group, GroupColumn column, Grouping grouping, List<H> hits, Form<H> form) {
    long total = Math.max(group.members().total(), hits.size());
    if (grouping.key().equals(GroupKey.ARTICLE)) {
      ArticleSummary article = form.article().apply(hits.getFirst());
      return new Groups.Group<>(
          Optional.of(article.id()), article.title().orElse(article.id()), total, hits);
    }
    Optional<String> key = group.group().key();
    if (key.isEmpty() || !column.areSpeakers()) {
      return new Groups.Group<>(key, key.orElse(""), total, hits);
    }
    return speaker(group, total, hits);
  }

  private static <H> Groups.Group<H> speaker(GroupPages.Shown group, long total, List<H> hits) {
    List<SpeakerFacetValue> spellings =
        group.group().values().stream().map(SpeakerFacetValue::parse).toList();
    SpeakerFacetValue first = spellings.getFirst();
    SpeakerFacetValue best = first;
    long most = 0;
    for (SpeakerFacetValue spelling : spellings) {
      long count = group.members().values().getOrDefault(spelling.toString(), 0L);
      if (count > most && (most == 0 || spelling.isOfDirectory() == best.isOfDirectory())) {
        best = spelling;
        most = count;
      }
    }
    return new Groups.Group<>(
        Optional.of(first.key().orElse(first.name())), best.name(), total, hits);
  }

  /** Of each group the first copy, with the score of the best. */
  private ClusterPage<QuotationHit> collapsed(QuotationSearch search, Optional<PageEnd> after) {
    HitPages pages =
        new HitPages(context, new SearchTarget.Quotations(search.criterion()), search.options());
    HitSearch oldest =
        new HitSearch(
            context,
            Schema.QUOTATION,
            ClusterSort.of(
                HitSort.of(SortOrder.OLDEST, Schema.QUOTATION, context.index().fields())));
    GroupPages.Page page =
        new GroupPages(pages, GroupColumn.ofCopies(), Optional.of(oldest), 1)
            .page(search.options(), after);
    List<FoundHit> first =
        page.groups().stream()
            .map(group -> group.hits().getFirst().withScore(group.group().head().score()))
            .toList();
    Map<String, QuotationHit> shown = shown(first, ofQuotations(search));
    List<QuotationHit> hits = new ArrayList<>();
    for (int place = 0; place < first.size(); place++) {
      long articles = Math.max(1, page.groups().get(place).members().articles());
      hits.add(
          Objects.requireNonNull(shown.get(first.get(place).document(Schema.QUOTATION)))
              .withMoreArticles(Math.toIntExact(articles - 1)));
    }
    return page(hits, page, pages.expandedWords());
  }
}
