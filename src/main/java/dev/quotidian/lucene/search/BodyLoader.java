package dev.quotidian.lucene.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.lucene.highlight.PageHighlighter;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.HighlightedBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Loads the whole body of an article with its marks. For one thread. */
public record BodyLoader(IndexSnapshot snapshot, OwnFields fields, PageHighlighter highlighter) {

  /** The body of the article at a document, with the words that match a criterion. */
  public HighlightedBody highlighted(
      int document, AnnotatedArticle article, ArticleCriterion criterion) throws IOException {
    List<HighlightedBody.Mark> marks = new ArrayList<>();
    for (Span match : highlighter.wholeBody(criterion, document)) {
      marks.add(new HighlightedBody.Match(match));
    }
    List<Quotation> quotations = article.annotations().quotations();
    for (int number = 0; number < quotations.size(); number++) {
      for (Span span : quotations.get(number).content()) {
        marks.add(new HighlightedBody.Said(span, number, quotations.get(number)));
      }
    }
    return new HighlightedBody(
        new HitColumns(snapshot.getIndexReader(), fields).article(document),
        article.article().body(),
        marks);
  }
}
