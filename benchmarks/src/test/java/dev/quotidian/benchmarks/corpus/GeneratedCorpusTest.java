package dev.quotidian.benchmarks.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Quotation;
import org.junit.jupiter.api.Test;

final class GeneratedCorpusTest {

  @Test
  void isTheSameEachTime() {
    assertEquals(new GeneratedCorpus(20, 1).hash(), new GeneratedCorpus(20, 1).hash());
  }

  @Test
  void isAnotherWithAnotherSeed() {
    assertNotEquals(new GeneratedCorpus(20, 1).hash(), new GeneratedCorpus(20, 2).hash());
  }

  @Test
  void anArticleDoesNotDependOnHowManyThereAre() {
    assertEquals(
        new GeneratedCorpus(1, 1).iterator().next(), new GeneratedCorpus(50, 1).iterator().next());
  }

  @Test
  void quotationsStandWhereTheirSpansSay() {
    for (AnnotatedArticle article : new GeneratedCorpus(20, 1)) {
      String body = article.article().body();
      for (Quotation quotation : article.annotations().quotations()) {
        assertEquals("said", quotation.cue().getFirst().in(body));
        assertEquals(
            quotation.speaker().orElseThrow().name(), quotation.source().getFirst().in(body));
      }
    }
  }
}
