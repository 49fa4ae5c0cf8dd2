package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.index.IndexedTopics;
import dev.quotidian.oracle.RandomAnnotations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** An article comes back with all that was found in it, and each quotation by itself. */
final class ArticleRecordTest {
  private static final String BODY =
      "“The grid holds,” Lena Okafor, the energy minister, said on Tuesday. She added that the"
          + " ministry and the Port Authority would meet in March 2025.";
  private static final Article ARTICLE =
      Article.of("a", BODY, LocalDate.of(2025, 3, 19))
          .withTitle("Grid holds")
          .withTopics(List.of("Energy"))
          .withAuthors(List.of("and the Port Authority would")) // stands in the body alone
          .withLanguage("en")
          .withFields(Map.of("section", "Energy", "page", 3));

  private static ArticleRecord record(Article article, Annotations annotations) {
    byte[] record =
        ArticleRecordEncoder.of(article, annotations, IndexedTopics.of(article, annotations));
    byte[] body = CompressedText.of(article.body());
    return new ArticleRecord(new BytesRef(record), () -> new CompressedText(new BytesRef(body)));
  }

  @Test
  void anyArticleComesBack() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ArticleRecordTest: replay with -Dquotidian.seed=" + seed);
    RandomAnnotations random = new RandomAnnotations(new Random(seed));
    for (int i = 0; i < 500; i++) {
      AnnotatedArticle article = random.next("id" + i);
      ArticleRecord record = record(article.article(), article.annotations());
      assertEquals(article.article(), record.article());
      assertEquals(article.annotations(), record.annotations());
    }
  }

  @Test
  void aQuotationIsReadByItself() {
    Annotations found = Annotators.standard().annotate(ARTICLE);
    ArticleRecord record = record(ARTICLE, found);
    assertEquals(found.quotations().size(), record.quotations());
    for (int number = record.quotations() - 1; number >= 0; number--) {
      Quotation quotation = found.quotations().get(number);
      QuotationRecord read = record.quotation(number);
      assertEquals(quotation, read.quotation());
      assertEquals(quotation.contentIn(BODY), read.content());
      assertEquals(quotation.contentIn(BODY), record.content(number));
      assertEquals(found.about(quotation), read.about());
      assertEquals(new MentionedDates(found).in(quotation), read.mentioned());
    }
  }

  @Test
  void theSummaryAndTheFieldsNeedNoBody() {
    Annotations found = Annotators.standard().annotate(ARTICLE);
    byte[] bytes = ArticleRecordEncoder.of(ARTICLE, found, IndexedTopics.of(ARTICLE, found));
    ArticleRecord record =
        new ArticleRecord(
            new BytesRef(bytes),
            () -> {
              throw new AssertionError("the body was read");
            });
    assertEquals(ARTICLE.title(), record.summary().title());
    assertEquals(IndexedTopics.of(ARTICLE, found), record.summary().topics());
    assertEquals(ARTICLE.fields(), record.fields());
  }

  @Test
  void namesAndRulesAreNotRepeated() {
    Annotations found = Annotators.standard().annotate(ARTICLE);
    Quotation quotation = found.quotations().getFirst();
    byte[] one = ArticleRecordEncoder.of(ARTICLE, found, List.of());
    byte[] more =
        ArticleRecordEncoder.of(
            ARTICLE, found.withQuotations(List.of(quotation, quotation, quotation)), List.of());
    assertTrue(more.length - one.length < 2 * 50, () -> one.length + ", " + more.length);
  }
}
