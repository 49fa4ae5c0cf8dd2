package dev.quotidian.lucene.integrity;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.lucene.record.DamagedArticleException;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.record.SegmentRecords;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.query.syntax.Excerpt;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/**
 * Reads every stored record: each article with its annotations, and what the hits of it and its
 * quotations show. For one thread.
 */
final class RecordChecker {
  private final List<String> problems;
  private final Runnable goOn;
  private final Set<String> ids = new HashSet<>();
  private long articles;
  private long quotations;

  RecordChecker(List<String> problems, Runnable goOn) {
    this.problems = problems;
    this.goOn = goOn;
  }

  long articles() {
    return articles;
  }

  long quotations() {
    return quotations;
  }

  /** Counts an article that was read of a damaged segment. */
  void count(AnnotatedArticle article) {
    articles++;
    quotations += article.annotations().quotations().size();
  }

  void check(IndexReader reader) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      check(segment, new HitColumns(reader));
    }
  }

  private void check(LeafReaderContext context, HitColumns hits) throws IOException {
    LeafReader segment = context.reader();
    SegmentRecords stored = SegmentRecords.of(segment);
    Bits live = segment.getLiveDocs();
    BitSet parents = ArticleBlock.PARENTS.getBitSet(context);
    int first = 0;
    for (int document = 0; document < segment.maxDoc(); document++) {
      if (parents != null && parents.get(document)) {
        if (live == null || live.get(document)) {
          checkBlock(context.docBase, stored, hits, first, document);
        }
        first = document + 1;
      }
    }
  }

  private void checkBlock(int base, SegmentRecords stored, HitColumns hits, int first, int document)
      throws IOException {
    goOn.run();
    articles++;
    quotations += document - first;
    try {
      for (int child = first; child < document; child++) {
        checkQuotation(hits, base + child, child - first);
      }
      AnnotatedArticle article = stored.article(document);
      checkArticle(article, hits.article(base + document).id(), document - first);
    } catch (DamagedArticleException e) {
      problems.add(e.getMessage() + "; add it again, or delete it");
    }
  }

  private void checkQuotation(HitColumns hits, int document, int number) throws IOException {
    HitColumns.FoundQuotation found = hits.quotation(document);
    if (found.number() != number) {
      problems.add(
          "Article "
              + Excerpt.of(found.article().id())
              + ": quotation "
              + number
              + " says that it is number "
              + found.number()
              + "; add the article again");
    }
  }

  private void checkArticle(AnnotatedArticle article, String shownId, int indexed) {
    String id = article.article().id();
    String shown = "Article " + Excerpt.of(id);
    int stored = article.annotations().quotations().size();
    if (!shownId.equals(id)) {
      problems.add(shown + " is shown in hits as " + Excerpt.of(shownId) + "; add it again");
    }
    if (indexed != stored) {
      problems.add(
          shown
              + " has "
              + stored
              + " stored quotations, "
              + indexed
              + " of them indexed; add it again");
    }
    if (!ids.add(id)) {
      problems.add(shown + " is in the index twice; delete it and add it again");
    }
  }
}
