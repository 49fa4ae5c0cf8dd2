package dev.quotidian.lucene.search;

import dev.quotidian.archive.support.passage.QuotationPieces;
import dev.quotidian.article.Span;
import dev.quotidian.index.record.QuotationRecord;
import dev.quotidian.lucene.highlight.ContextHighlighter;
import dev.quotidian.lucene.highlight.PageHighlighter;
import dev.quotidian.lucene.highlight.PassageTexts;
import dev.quotidian.lucene.record.DocumentAnalyzers;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Loads what the hits of a page show: doc values columns and highlighted passages; no more passages
 * after the deadline. For one thread.
 */
public record HitLoader(IndexSnapshot snapshot, QueryTranslator translator, Deadline deadline) {

  /** Reads one hit. */
  private interface Reader<H> {
    H read(HitColumns columns, HitPage.Ranked ranked) throws IOException;
  }

  /** The articles of a page. */
  public List<ArticleHit> articles(HitPage page, ArticleSearch search) throws IOException {
    List<ArticleSummary> summaries =
        inOrder(page, (columns, ranked) -> columns.article(ranked.document()));
    int limit = search.options().highlighting().passages();
    int[] documents = documents(page);
    List<List<HighlightedPassage>> passages = none(page);
    List<List<HighlightedPassage>> titles = none(page);
    if (limit > 0) {
      passages = highlighter().bodies(search.criterion(), documents, limit);
      titles =
          highlighter()
              .titles(
                  search.criterion(),
                  documents,
                  texts(page, place -> summaries.get(place).title().orElse("")));
    }
    List<ArticleHit> hits = new ArrayList<>(summaries.size());
    for (int place = 0; place < summaries.size(); place++) {
      hits.add(
          new ArticleHit(
              summaries.get(place),
              page.documents().get(place).score(),
              passages.get(place),
              titles.get(place).stream().findFirst()));
    }
    return hits;
  }

  /** The quotations of a page. */
  public List<QuotationHit> quotations(HitPage page, QuotationSearch search) throws IOException {
    List<HitColumns.FoundQuotation> found =
        inOrder(page, (columns, ranked) -> columns.quotation(ranked.document()));
    int limit = search.options().highlighting().passages();
    List<List<HighlightedPassage>> passages =
        limit == 0
            ? none(page)
            : highlighter()
                .contents(
                    search.criterion(),
                    documents(page),
                    texts(page, place -> found.get(place).shown().content()),
                    limit);
    List<QuotationHit> hits = new ArrayList<>(found.size());
    for (int place = 0; place < found.size(); place++) {
      hits.add(quotation(found.get(place), page.documents().get(place), passages.get(place)));
    }
    return deadline.shouldExit() ? hits : withContexts(hits, page, search);
  }

  /**
   * The contexts that were asked for; and of a hit whose content has no word of the search, the
   * sentences in which they stand.
   */
  private List<QuotationHit> withContexts(
      List<QuotationHit> hits, HitPage page, QuotationSearch search) throws IOException {
    Highlighting asked = search.options().highlighting();
    if (asked.equals(Highlighting.NONE)) {
      return hits;
    }
    ContextHighlighter contexts = new ContextHighlighter(search.criterion(), translator);
    HitColumns columns = new HitColumns(snapshot.getIndexReader());
    DocumentAnalyzers analyzers = new DocumentAnalyzers(translator.analyzers());
    List<QuotationHit> shown = new ArrayList<>(hits);
    for (long next : HitPage.inIndexOrder(page.documents())) {
      int place = (int) next;
      QuotationHit hit = hits.get(place);
      List<Span> matches =
          hit.passages().stream().flatMap(passage -> passage.matches().stream()).toList();
      boolean isBeside = matches.isEmpty() && asked.passages() > 0 && contexts.hasWords();
      int sentences = asked.context() == 0 && isBeside ? 1 : asked.context();
      if (sentences > 0) {
        int document = page.documents().get(place).document();
        String body = columns.bodyAround(document);
        HighlightedPassage context =
            contexts.of(
                hit.quotation(),
                body,
                sentences,
                matches,
                analyzers.of(snapshot.getIndexReader(), document));
        if (asked.context() > 0 || !context.matches().isEmpty()) {
          shown.set(place, hit.withContext(context));
        }
      }
    }
    return shown;
  }

  private PageHighlighter highlighter() {
    return new PageHighlighter(snapshot, translator, deadline);
  }

  private static int[] documents(HitPage page) {
    return page.documents().stream().mapToInt(HitPage.Ranked::document).toArray();
  }

  private static List<List<HighlightedPassage>> none(HitPage page) {
    return page.documents().stream().map(ranked -> List.<HighlightedPassage>of()).toList();
  }

  /** The texts of a page by their documents, which are decoded already. */
  private static PassageTexts texts(HitPage page, IntFunction<String> ofPlace) {
    Map<Integer, String> texts = HashMap.newHashMap(page.documents().size());
    for (int place = 0; place < page.documents().size(); place++) {
      texts.put(page.documents().get(place).document(), ofPlace.apply(place));
    }
    return document -> texts.getOrDefault(document, "");
  }

  static QuotationHit quotation(
      HitColumns.FoundQuotation found, HitPage.Ranked ranked, List<HighlightedPassage> passages) {
    QuotationRecord shown = found.shown();
    QuotationPieces pieces = new QuotationPieces(shown.quotation().content(), shown.content());
    return new QuotationHit(
        found.article(),
        found.number(),
        shown.quotation(),
        shown.about(),
        pieces.texts(),
        ranked.score(),
        passages.isEmpty() ? passages : pieces.inBody(passages),
        shown.mentioned(),
        Optional.empty(),
        0);
  }

  /** Reads the hits in index order, which is fast, and returns them in page order. */
  private <H> List<H> inOrder(HitPage page, Reader<H> reader) throws IOException {
    HitColumns columns = new HitColumns(snapshot.getIndexReader(), translator.fields());
    Object[] hits = new Object[page.documents().size()];
    for (long next : HitPage.inIndexOrder(page.documents())) {
      int place = (int) next;
      hits[place] = reader.read(columns, page.documents().get(place));
    }
    @SuppressWarnings("unchecked") // a reader gives nothing else
    List<H> list = (List<H>) List.of(hits);
    return list;
  }
}
