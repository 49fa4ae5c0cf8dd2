package dev.quotidian.lucene.highlight;

import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.HighlightTerms;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.HighlightedPassage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Highlights the texts of the hits of a page. Each method gives the passages of each document, in
 * the order of the documents and of the text; after the deadline there are none. For one thread.
 */
public record PageHighlighter(
    IndexSnapshot snapshot, QueryTranslator translator, Deadline deadline) {

  /** The best sentences of bodies. */
  public List<List<HighlightedPassage>> bodies(
      ArticleCriterion criterion, int[] articles, int limit) throws IOException {
    List<Text> marked = HighlightTerms.of(new SearchTarget.Articles(criterion));
    PassageTexts bodies = new HitColumns(snapshot.getIndexReader())::body;
    return inTime(
        articles,
        !marked.isEmpty(),
        () -> sentences(bodies).of(Schema.BODY, anyOf(Schema.BODY, marked), articles, limit));
  }

  /** All words of a body that match, in the order of the text. */
  public List<Span> wholeBody(ArticleCriterion criterion, int article) throws IOException {
    List<Text> marked = HighlightTerms.of(new SearchTarget.Articles(criterion));
    PassageTexts bodies = new HitColumns(snapshot.getIndexReader())::body;
    return inTime(
            new int[] {article},
            !marked.isEmpty(),
            () ->
                new PassageHighlighter(
                        snapshot, translator.analyzers(), deadline, bodies, WholeBreakIterator::new)
                    .of(Schema.BODY, anyOf(Schema.BODY, marked), new int[] {article}, 1))
        .getFirst()
        .stream()
        .flatMap(whole -> whole.matches().stream())
        .toList();
  }

  /** The best sentences of the contents of quotations. */
  public List<List<HighlightedPassage>> contents(
      QuotationCriterion criterion, int[] quotations, PassageTexts contents, int limit)
      throws IOException {
    List<Text> marked = HighlightTerms.of(new SearchTarget.Quotations(criterion));
    return inTime(
        quotations,
        !marked.isEmpty(),
        () ->
            sentences(contents)
                .of(Schema.CONTENT, anyOf(Schema.CONTENT, marked), quotations, limit));
  }

  /** Whole headlines: one passage where something matches, else none. */
  public List<List<HighlightedPassage>> titles(
      ArticleCriterion criterion, int[] articles, PassageTexts titles) throws IOException {
    Optional<Query> asked = askedOfTitles(criterion);
    return inTime(
        articles,
        asked.isPresent(),
        () ->
            new PassageHighlighter(
                    snapshot, translator.analyzers(), deadline, titles, WholeBreakIterator::new)
                .of(Schema.TITLE, asked.orElseThrow(), articles, 1));
  }

  /** Empty where nothing is asked of headlines, or there was no time to tell. */
  private Optional<Query> askedOfTitles(ArticleCriterion criterion) throws IOException {
    try {
      return TitleClauses.of(snapshot.rewrite(translator.articles().of(criterion)));
    } catch (Deadline.PassedException e) {
      return Optional.empty();
    }
  }

  /** Gives the passages of each document. */
  private interface Highlighting {
    List<List<HighlightedPassage>> passages() throws IOException;
  }

  private List<List<HighlightedPassage>> inTime(
      int[] documents, boolean hasMarks, Highlighting highlighting) throws IOException {
    if (!hasMarks || documents.length == 0 || deadline.shouldExit()) {
      return none(documents);
    }
    try {
      return highlighting.passages();
    } catch (Deadline.PassedException e) {
      return none(documents);
    }
  }

  private static List<List<HighlightedPassage>> none(int[] documents) {
    return Arrays.stream(documents).mapToObj(document -> List.<HighlightedPassage>of()).toList();
  }

  private PassageHighlighter sentences(PassageTexts texts) {
    return new PassageHighlighter(snapshot, translator.analyzers(), deadline, texts);
  }

  private Query anyOf(String field, List<Text> texts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    texts.forEach(text -> any.add(translator.marked(field, text), Occur.SHOULD));
    return any.build();
  }
}
