package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.index.ShownForm;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.ArticleSummary;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.Passage;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Reads from the index what the hits of a page show. */
record HitReader(Snapshot snapshot, Translation translation, Analyzer analyzer) {

  /** Reads one hit. */
  private interface Reader<H> {
    H read(Columns columns, Page.Ranked ranked, int place) throws IOException;
  }

  List<ArticleHit> articles(Page page, ArticleSearch search) throws IOException {
    int passages = search.highlighting().passages();
    if (passages == 0) {
      return inOrder(
          page,
          (columns, ranked, place) ->
              new ArticleHit(
                  columns.article(ranked.document()), ranked.score(), List.of(), Optional.empty()));
    }
    List<List<Passage>> found =
        passages(Schema.BODY, page, AskedText.of(search.criterion()), passages);
    Headlines headlines = headlines(search.criterion());
    return inOrder(
        page,
        (columns, ranked, place) -> {
          ArticleSummary summary = columns.article(ranked.document());
          Optional<Passage> title =
              summary.title().isEmpty() ? Optional.empty() : headlines.of(summary.title().get());
          return new ArticleHit(summary, ranked.score(), found.get(place), title);
        });
  }

  private Headlines headlines(ArticleCriterion criterion) throws IOException {
    return new Headlines(analyzer, snapshot.rewrite(translation.articles().of(criterion)));
  }

  List<QuotationHit> quotations(Page page, QuotationSearch search) throws IOException {
    int passages = search.highlighting().passages();
    if (passages == 0) {
      return inOrder(page, (columns, ranked, place) -> quotation(columns, ranked, List.of()));
    }
    List<List<Passage>> found =
        passages(Schema.CONTENT, page, AskedText.of(search.criterion()), passages);
    return inOrder(page, (columns, ranked, place) -> quotation(columns, ranked, found.get(place)));
  }

  private static QuotationHit quotation(Columns columns, Page.Ranked ranked, List<Passage> found)
      throws IOException {
    ShownForm.OfQuotation shown = columns.quotation(ranked.document());
    Pieces pieces = new Pieces(shown.quotation().content(), shown.content());
    return new QuotationHit(
        columns.article(ranked.document() + shown.toArticle()),
        shown.number(),
        shown.quotation(),
        shown.about(),
        pieces.texts(),
        ranked.score(),
        found.isEmpty() ? found : pieces.inBody(found),
        shown.mentioned());
  }

  /** Reads the hits in the order of the index, and gives them in that of the page. */
  private <H> List<H> inOrder(Page page, Reader<H> reader) throws IOException {
    Columns columns = new Columns(snapshot.getIndexReader());
    Object[] hits = new Object[page.documents().size()];
    for (long next : Page.inIndexOrder(page.documents())) {
      int place = (int) next;
      hits[place] = reader.read(columns, page.documents().get(place), place);
    }
    @SuppressWarnings("unchecked") // a reader gives nothing else
    List<H> list = (List<H>) List.of(hits);
    return list;
  }

  private List<List<Passage>> passages(String field, Page page, List<Text> asked, int most)
      throws IOException {
    int[] documents = page.documents().stream().mapToInt(Page.Ranked::document).toArray();
    if (asked.isEmpty() || documents.length == 0) {
      return page.documents().stream().map(ranked -> List.<Passage>of()).toList();
    }
    return new Passages(snapshot, analyzer).of(field, anyOf(field, asked), documents, most);
  }

  private Query anyOf(String field, List<Text> asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    asked.forEach(text -> any.add(translation.marked(field, text), Occur.SHOULD));
    return any.build();
  }

  /** What a document stores under a name. */
  static byte[] bytes(Document document, String field) {
    return BytesRef.deepCopyOf(document.getBinaryValue(field)).bytes;
  }
}
