package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Quotation;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;

/**
 * * Eight threads search while two write. Six of them compare all they find with the oracle: what
 * is written meanwhile becomes visible between two comparisons only. The other two search at any
 * moment, and read page by page. Set {@code -Dquotidian.seconds=60} to go on for a minute.
 */
public abstract class ConcurrentOracleBehaviour extends BehaviourHarness {
  private static final long SECONDS = Long.getLong("quotidian.seconds", 3);
  private static final int WRITERS = 2;
  private static final int COMPARING = 6;
  private static final int FREE = 2;
  private static final int IDS = 60; // of each writer

  private static final int ALL = 1000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Oracle oracle = new Oracle();
  private final List<Runnable> changes = new ArrayList<>(); // guarded by itself

  private final ReadWriteLock visible = new ReentrantReadWriteLock(true);
  private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

  /** Makes what both writers wrote visible, in the archive and in the oracle. */
  private final CyclicBarrier written = new CyclicBarrier(WRITERS, this::publish);

  private volatile boolean isOver; // set where all writers wait

  private int rounds;

  public ConcurrentOracleBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withBufferMegabytes(1);
  }

  @Test
  void everySearchAgreesWhileTwoThreadsWrite() throws Exception {
    System.err.println("ConcurrentOracleBehaviour: replay with -Dquotidian.seed=" + seed);
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + COMPARING + FREE)) {
      List<Future<Long>> work = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int number = i;
        work.add(threads.submit(() -> write(number)));
      }
      for (int i = 0; i < COMPARING; i++) {
        int number = i;
        work.add(threads.submit(untilOver(number, this::compare)));
      }
      for (int i = 0; i < FREE; i++) {
        int number = COMPARING + i;
        work.add(threads.submit(untilOver(number, this::roam)));
      }
      for (Future<Long> one : work) {
        assertTrue(one.get() > 0, "a thread did nothing");
      }
    }
    assertTrue(archive.check().isSound());
  }

  private interface Task {
    void run(Random random, RandomCriteria criteria);
  }

  private Callable<Long> untilOver(int number, Task task) {
    return () -> {
      Random random = new Random(seed + number);
      RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
      long times = 0;
      do {
        task.run(random, criteria);
        times++;
      } while (!isOver);
      return times;
    };
  }

  // Writing.

  private long write(int number) throws Exception {
    Random random = new Random(~seed + number);
    RandomArticles articles = new RandomArticles(random);
    try {
      while (!isOver) {
        for (int i = random.nextInt(20); i >= 0; i--) {
          change(number + "-" + random.nextInt(IDS), random, articles);
        }
        written.await();
      }
    } finally {
      isOver = true;
      written.reset();
    }
    return 1;
  }

  private void change(String id, Random random, RandomArticles articles) {
    if (random.nextInt(5) == 0) {
      archive.delete(id);
      later(() -> oracle.delete(id));
    } else {
      AnnotatedArticle article = articles.next(id);
      archive.add(article.article(), article.annotations());
      later(() -> oracle.add(article));
    }
  }

  private void later(Runnable change) {
    synchronized (changes) {
      changes.add(change);
    }
  }

  private void publish() {
    visible.writeLock().lock();
    try {
      if (rounds++ % 5 == 0) {
        archive.commit();
      } else {
        archive.refresh();
      }
      synchronized (changes) {
        changes.forEach(Runnable::run);
        changes.clear();
      }
    } finally {
      visible.writeLock().unlock();
    }
    isOver = isOver || System.nanoTime() - end > 0;
  }

  // Comparing.

  private void compare(Random random, RandomCriteria criteria) {
    ArticleCriterion articles = criteria.article(2);
    QuotationCriterion quotations = criteria.quotation(2);
    visible.readLock().lock();
    try {
      OracleComparison comparison = new OracleComparison(archive, oracle, this::told);
      comparison.of(articles, random);
      comparison.of(quotations, random);
    } finally {
      visible.readLock().unlock();
    }
  }

  private String told(Object what) {
    return "replay with -Dquotidian.seed=" + seed + ": " + what;
  }

  // At any moment.

  /** No hit comes twice on the pages of a search, and an article's block is never seen in part. */
  private void roam(Random random, RandomCriteria criteria) {
    QuotationSearch search =
        QuotationSearch.of(criteria.quotation(1))
            .withOrder(random.nextBoolean() ? SortOrder.OLDEST : SortOrder.RELEVANCE)
            .withLimit(1 + random.nextInt(50))
            .withExactTotal(true);
    Hits<QuotationHit> page = archive.search(search.withCursor(Cursor.START));
    Map<String, Quotation> seen = new HashMap<>();
    long total = page.total().count();
    while (true) {
      for (QuotationHit hit : page) {
        String id = hit.article().id() + "#" + hit.number();
        assertTrue(seen.put(id, hit.quotation()) == null, () -> told(id));
      }
      if (page.next().isEmpty()) {
        break;
      }
      page = archive.search(search.withCursor(page.next().get()));
    }
    assertEquals(total, seen.size(), () -> told(search));
    String id = "0-" + random.nextInt(IDS);
    QuotationSearch ofOne =
        QuotationSearch.of(
                QuotationCriterion.allOf(
                    QuotationCriterion.articleId(id), QuotationCriterion.anyAct()))
            .withOrder(SortOrder.OLDEST);
    List<QuotationHit> block = archive.search(ofOne.withLimit(ALL)).hits();
    for (int number = 0; number < block.size(); number++) {
      assertEquals(number, block.get(number).number(), () -> told(id));
    }
  }
}
