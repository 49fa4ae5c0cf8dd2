package dev.quotidian.behaviour.lifetime;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.TwoArticles;
import dev.quotidian.ingest.ArticleJson;
import dev.quotidian.oracle.RandomAnnotations;
import dev.quotidian.query.ArticleCriterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stream of articles gives all of one point in time, until it is closed. */
public abstract class StreamBehaviour extends TwoArticles {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

  public StreamBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private List<String> streamed(ArticleCriterion criterion) {
    try (Stream<AnnotatedArticle> articles = archive.articles(criterion)) {
      return articles.map(found -> found.article().id()).sorted().toList();
    }
  }

  @Test
  void givesArticlesWithTheirAnnotations() {
    try (Stream<AnnotatedArticle> articles =
        archive.articles(ArticleCriterion.title("truce holds"))) {
      assertEquals(List.of(new AnnotatedArticle(ARTICLE, ANNOTATIONS)), articles.toList());
    }
  }

  @Test
  void givesAllThatSatisfyTheCriterionAndNoOther() {
    assertEquals(List.of("other", "truce-1"), streamed(ArticleCriterion.matchAll()));
    assertEquals(List.of(), streamed(ArticleCriterion.title("nowhere")));
    archive.delete("other");
    archive.refresh();
    try (Stream<AnnotatedArticle> all = archive.articles()) {
      assertEquals(1, all.count());
    }
  }

  @Test
  void isOfOnePointInTimeWhateverIsWrittenMeanwhile() {
    IntStream.range(0, 30).forEach(this::addPlain);
    archive.commit();
    try (Stream<AnnotatedArticle> articles = archive.articles()) {
      Iterator<AnnotatedArticle> reading = articles.iterator();
      assertTrue(reading.hasNext());
      archive.delete(ArticleCriterion.matchAll());
      addPlain(99);
      archive.commit();
      int read = 0;
      while (reading.hasNext()) {
        assertFalse(reading.next().article().id().equals("plain99"));
        read++;
      }
      assertEquals(32, read);
    }
    assertEquals(List.of("plain99"), streamed(ArticleCriterion.matchAll()));
  }

  private void addPlain(int number) {
    archive.add(Article.of("plain" + number, "Plain " + number + ".", DAY), Annotations.NONE);
  }

  @Test
  void twoStreamsOfOnePointInTimeHaveTheSameOrder() {
    try (Stream<AnnotatedArticle> one = archive.articles();
        Stream<AnnotatedArticle> two = archive.articles()) {
      assertEquals(one.toList(), two.toList());
    }
  }

  @Test
  void endsWhenItIsCancelled() {
    Cancellation cancellation = new Cancellation();
    try (Stream<AnnotatedArticle> articles = archive.cancelledBy(cancellation).articles()) {
      Iterator<AnnotatedArticle> reading = articles.iterator();
      reading.next();
      cancellation.cancel();
      assertThrows(SearchCancelledException.class, reading::hasNext);
    }
  }

  @Test
  void saysThatTheArchiveWasClosedMeanwhile() {
    try (Stream<AnnotatedArticle> articles = archive.articles()) {
      Iterator<AnnotatedArticle> reading = articles.iterator();
      reading.next();
      archive.close();
      ArchiveException closed = assertThrows(ArchiveException.class, reading::hasNext);
      assertTrue(String.valueOf(closed.getMessage()).contains("closed"), closed.getMessage());
    }
  }

  @Test
  void givesNothingMoreAfterItIsClosed() {
    Stream<AnnotatedArticle> articles = archive.articles();
    Iterator<AnnotatedArticle> reading = articles.iterator();
    reading.next();
    articles.close();
    articles.close();
    assertFalse(reading.hasNext());
  }

  @Test
  void whatIsExportedIsEqualInAnotherArchive() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("StreamBehaviour: replay with -Dquotidian.seed=" + seed);
    RandomAnnotations random = new RandomAnnotations(new Random(seed));
    List<AnnotatedArticle> added =
        IntStream.range(0, 50).mapToObj(i -> random.next("random" + i)).toList();
    assertEquals(50, archive.addAnnotated(added, refusal -> fail(refusal)));
    archive.commit();
    try (Archive copy = other("copy", settings());
        Stream<AnnotatedArticle> articles = archive.articles()) {
      List<AnnotatedArticle> exported =
          articles
              .map(
                  found ->
                      ArticleJson.line(found.article(), found.annotations(), found.annotators()))
              .map(ArticleJson::read)
              .map(
                  line ->
                      new AnnotatedArticle(
                          line.article(), line.annotations().orElseThrow(), line.annotators()))
              .toList();
      assertEquals(52, copy.addAnnotated(exported, refusal -> fail(refusal)));
      copy.commit();
      added.forEach(found -> assertEquals(Optional.of(found), copy.article(found.article().id())));
      assertEquals(archive.article("other"), copy.article("other"));
    }
  }

  @Test
  void refusesAnnotationsThatDoNotFitAndAddsTheRest() {
    AnnotatedArticle wrong = new AnnotatedArticle(Article.of("x", "", DAY), ANNOTATIONS);
    AnnotatedArticle right = new AnnotatedArticle(Article.of("y", "", DAY), Annotations.NONE);
    List<String> refused = new ArrayList<>();
    assertEquals(
        1,
        archive.addAnnotated(List.of(wrong, right), refusal -> refused.add(refusal.articleId())));
    archive.refresh();
    assertEquals(List.of("x"), refused);
    assertEquals(List.of("other", "truce-1", "y"), streamed(ArticleCriterion.matchAll()));
  }
}
