package dev.quotidian.lucene.search;

import dev.quotidian.archive.support.QuotationPieces;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.QuotationRecord;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.HighlightTerms;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchTarget;
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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Loads what the hits of a page show: doc values columns and highlighted passages; no more passages
 * after the deadline. For one thread.
 */
public record HitLoader(
    IndexSnapshot snapshot, QueryTranslator translator, Analyzer analyzer, Deadline deadline) {

  /** Reads one hit. */
  private interface Reader<H> {
    H read(HitColumns columns, HitPage.Ranked ranked, int place) throws IOException;
  }

  List<ArticleHit> articles(HitPage page, ArticleSearch search) throws IOException {
    int limit = search.options().highlighting().passages();
    if (limit == 0) {
      return inOrder(
          page,
          (columns, ranked, place) ->
              new ArticleHit(
                  columns.article(ranked.document()), ranked.score(), List.of(), Optional.empty()));
    }
    List<List<HighlightedPassage>> passages =
        passages(
            Schema.BODY,
            page,
            new SearchTarget.Articles(search.criterion()),
            limit,
            new HitColumns(snapshot.getIndexReader())::body);
    TitleHighlighter headlines = headlines(search.criterion());
    return inOrder(
        page,
        (columns, ranked, place) -> {
          ArticleSummary summary = columns.article(ranked.document());
          Optional<HighlightedPassage> title =
              summary.title().isEmpty() || deadline.shouldExit()
                  ? Optional.empty()
                  : inTime(headlines, summary.title().get());
          return new ArticleHit(summary, ranked.score(), passages.get(place), title);
        });
  }

  /** The highlighter runs the query on the title: that may be cut too. */
  private static Optional<HighlightedPassage> inTime(TitleHighlighter headlines, String title)
      throws IOException {
    try {
      return headlines.of(title);
    } catch (Deadline.PassedException e) {
      return Optional.empty();
    }
  }

  private TitleHighlighter headlines(ArticleCriterion criterion) throws IOException {
    return new TitleHighlighter(analyzer, snapshot.rewrite(translator.articles().of(criterion)));
  }

  List<QuotationHit> quotations(HitPage page, QuotationSearch search) throws IOException {
    List<HitColumns.FoundQuotation> found =
        inOrder(page, (columns, ranked, place) -> columns.quotation(ranked.document()));
    int limit = search.options().highlighting().passages();
    List<List<HighlightedPassage>> passages =
        limit == 0
            ? none(page)
            : passages(
                Schema.CONTENT,
                page,
                new SearchTarget.Quotations(search.criterion()),
                limit,
                contents(page, found));
    List<QuotationHit> hits = new ArrayList<>(found.size());
    for (int place = 0; place < found.size(); place++) {
      hits.add(quotation(found.get(place), page.documents().get(place), passages.get(place)));
    }
    return hits;
  }

  /** The contents by their documents, which are decoded already. */
  private static PassageHighlighter.Texts contents(
      HitPage page, List<HitColumns.FoundQuotation> found) {
    Map<Integer, String> contents = HashMap.newHashMap(found.size());
    for (int place = 0; place < found.size(); place++) {
      contents.put(page.documents().get(place).document(), found.get(place).shown().content());
    }
    return document -> contents.getOrDefault(document, "");
  }

  private static QuotationHit quotation(
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
        shown.mentioned());
  }

  /** Reads the hits in index order, which is fast, and returns them in page order. */
  private <H> List<H> inOrder(HitPage page, Reader<H> reader) throws IOException {
    HitColumns columns = new HitColumns(snapshot.getIndexReader());
    Object[] hits = new Object[page.documents().size()];
    for (long next : HitPage.inIndexOrder(page.documents())) {
      int place = (int) next;
      hits[place] = reader.read(columns, page.documents().get(place), place);
    }
    @SuppressWarnings("unchecked") // a reader gives nothing else
    List<H> list = (List<H>) List.of(hits);
    return list;
  }

  private List<List<HighlightedPassage>> passages(
      String field, HitPage page, SearchTarget target, int limit, PassageHighlighter.Texts source)
      throws IOException {
    List<Text> texts = HighlightTerms.of(target);
    int[] documents = page.documents().stream().mapToInt(HitPage.Ranked::document).toArray();
    if (texts.isEmpty() || documents.length == 0 || deadline.shouldExit()) {
      return none(page);
    }
    try {
      return new PassageHighlighter(snapshot, analyzer, deadline, source)
          .of(field, anyOf(field, texts), documents, limit);
    } catch (Deadline.PassedException e) {
      return none(page);
    }
  }

  private static List<List<HighlightedPassage>> none(HitPage page) {
    return page.documents().stream().map(ranked -> List.<HighlightedPassage>of()).toList();
  }

  private Query anyOf(String field, List<Text> texts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    texts.forEach(text -> any.add(translator.marked(field, text), Occur.SHOULD));
    return any.build();
  }
}
