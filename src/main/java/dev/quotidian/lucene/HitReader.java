package dev.quotidian.lucene;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredForm;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSummary;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.Passage;
import dev.quotidian.query.QuotationHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Reads from the index what the hits of a page show. */
record HitReader(Snapshot snapshot, Translation translation, Analyzer analyzer) {

  private static final Set<String> OF_ARTICLES = Set.of(Schema.SUMMARY);
  private static final Set<String> OF_QUOTATIONS =
      Set.of(
          Schema.SUMMARY,
          Schema.STORED_QUOTATION,
          Schema.STORED_ABOUT,
          Schema.STORED_MENTIONS,
          Schema.CONTENT);

  List<ArticleHit> articles(Page page, List<Text> asked, int passages, Query query)
      throws IOException {
    Headlines headlines = new Headlines(analyzer, query);
    List<List<Passage>> found = passages(Schema.BODY, page, asked, passages);
    List<ArticleHit> hits = new ArrayList<>();
    StoredFields stored = snapshot.storedFields();
    for (int i = 0; i < page.documents().size(); i++) {
      Page.Ranked ranked = page.documents().get(i);
      Document document = stored.document(ranked.document(), OF_ARTICLES);
      ArticleSummary summary = summary(document);
      Optional<Passage> title =
          passages == 0 || summary.title().isEmpty()
              ? Optional.empty()
              : headlines.of(summary.title().get());
      hits.add(new ArticleHit(summary, ranked.score(), found.get(i), title));
    }
    return hits;
  }

  List<QuotationHit> quotations(Page page, List<Text> asked, int passages) throws IOException {
    List<List<Passage>> found = passages(Schema.CONTENT, page, asked, passages);
    List<QuotationHit> hits = new ArrayList<>();
    StoredFields stored = snapshot.storedFields();
    for (int i = 0; i < page.documents().size(); i++) {
      hits.add(quotation(page.documents().get(i), stored, found.get(i)));
    }
    return hits;
  }

  private QuotationHit quotation(Page.Ranked ranked, StoredFields stored, List<Passage> found)
      throws IOException {
    Document document = stored.document(ranked.document(), OF_QUOTATIONS);
    Quotation quotation = StoredForm.quotation(bytes(document, Schema.STORED_QUOTATION));
    Pieces pieces = new Pieces(quotation.content(), document.get(Schema.CONTENT));
    return new QuotationHit(
        summary(document),
        (int) snapshot.number(Schema.NUMBER, ranked.document()),
        quotation,
        StoredForm.entities(bytes(document, Schema.STORED_ABOUT)),
        pieces.texts(),
        ranked.score(),
        found.stream().flatMap(passage -> pieces.inBody(passage).stream()).toList(),
        mentioned(document));
  }

  private static List<DateMention> mentioned(Document document) {
    boolean none = document.getBinaryValue(Schema.STORED_MENTIONS) == null;
    return none ? List.of() : StoredForm.mentions(bytes(document, Schema.STORED_MENTIONS));
  }

  private List<List<Passage>> passages(String field, Page page, List<Text> asked, int most)
      throws IOException {
    int[] documents = page.documents().stream().mapToInt(Page.Ranked::document).toArray();
    if (most == 0 || asked.isEmpty() || documents.length == 0) {
      return page.documents().stream().map(ranked -> List.<Passage>of()).toList();
    }
    return new Passages(snapshot, analyzer).of(field, anyOf(field, asked), documents, most);
  }

  private Query anyOf(String field, List<Text> asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    asked.forEach(text -> any.add(translation.marked(field, text), Occur.SHOULD));
    return any.build();
  }

  static ArticleSummary summary(Document document) {
    StoredForm.Summary summary = StoredForm.summary(bytes(document, Schema.SUMMARY));
    return new ArticleSummary(
        summary.id(),
        summary.title(),
        summary.publisher(),
        summary.url(),
        summary.published(),
        summary.topics());
  }

  static byte[] bytes(Document document, String field) {
    return org.apache.lucene.util.BytesRef.deepCopyOf(document.getBinaryValue(field)).bytes;
  }
}
