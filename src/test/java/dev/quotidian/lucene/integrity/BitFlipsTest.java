package dev.quotidian.lucene.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.article.QuotidianException;
import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flipped bit in any file is told by the check, and does not keep a rescue from the rest. */
final class BitFlipsTest {
  private static final Set<String> WITHOUT_CONTENT = Set.of("write.lock", "held-by.txt");

  private final Random random = random();

  @TempDir Path folder;

  private static Random random() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("BitFlipsTest: replay with -Dquotidian.seed=" + seed);
    return new Random(seed);
  }

  @Test
  void aSoundArchiveIsSound() {
    SmallArchive.make(folder.resolve("a"));
    ArchiveCheck check = Quotidian.check(folder.resolve("a"));
    assertTrue(check.isSound(), () -> check.toString());
    assertEquals(SmallArchive.ARTICLES, check.articles());
    assertEquals(SmallArchive.ARTICLES, check.quotations());
  }

  @Test
  void everyFileOfCompoundSegments() throws IOException {
    Path whole = folder.resolve("whole");
    SmallArchive.make(whole);
    SmallArchive.model().write(whole.resolve("topics.model"));
    damageEachFile(whole, 2, 2);
  }

  @Test
  void everyFileOfASegmentThatIsNotCompound() throws IOException {
    Path whole = folder.resolve("whole");
    SmallArchive.make(whole);
    Path plain = folder.resolve("plain");
    try (Directory from = FSDirectory.open(whole);
        Directory to = FSDirectory.open(plain);
        IndexWriter writer = new IndexWriter(to, notCompound())) {
      writer.addIndexes(
          SlowCodecReaderWrapper.wrap(DirectoryReader.open(from).leaves().getFirst().reader()));
      writer.setLiveCommitData(SegmentInfos.readLatestCommit(from).getUserData().entrySet());
    }
    assertTrue(SmallArchive.files(plain).keySet().stream().anyMatch(f -> f.endsWith(".fdt")));
    damageEachFile(plain, 0, 1);
  }

  private static IndexWriterConfig notCompound() {
    return Schema.writerConfig(Schema.analyzer())
        .setUseCompoundFile(false)
        .setMergePolicy(NoMergePolicy.INSTANCE);
  }

  private void damageEachFile(Path whole, int searches, int flips) throws IOException {
    Set<String> files = new TreeSet<>(SmallArchive.files(whole).keySet());
    files.removeAll(WITHOUT_CONTENT);
    for (String file : files) {
      for (int i = 0; i < flips; i++) {
        Path damaged = SmallArchive.copy(whole, folder.resolve("damaged-" + file + "-" + i));
        long bit = random.nextLong(8 * Files.size(damaged.resolve(file)));
        SmallArchive.flip(damaged.resolve(file), bit);
        isTold(damaged, file, bit);
        isRescued(damaged, file, bit, searches);
        isReadOrRefused(damaged);
      }
    }
  }

  private static void isTold(Path damaged, String file, long bit) {
    ArchiveCheck check = Quotidian.check(damaged);
    assertFalse(check.isSound(), () -> file + ", bit " + bit);
    assertTrue(
        check.problems().stream().anyMatch(problem -> problem.contains(file)),
        () -> file + ", bit " + bit + ": " + check.problems());
    assertTrue(
        check.problems().stream().allMatch(problem -> problem.length() < 500),
        () -> check.problems().toString());
  }

  private void isRescued(Path damaged, String file, long bit, int searches) {
    Path target = damaged.resolveSibling(damaged.getFileName() + "-rescued");
    RescueReport report = Quotidian.rescue(damaged, target);
    assertFalse(report.isComplete(), () -> file + ", bit " + bit);
    try (Archive rescued = Quotidian.openReadOnly(target)) {
      assertEquals(report.articles(), rescued.stats().articles());
      int saved = rescued.savedSearches().all().size();
      assertEquals(report.savedSearches(), saved);
      assertTrue(file.startsWith("saved") || saved == searches, report::toString);
      ArchiveCheck check = rescued.check();
      assertTrue(check.isSound(), () -> check.toString());
    }
  }

  /** What is damaged is refused in our own words, wherever it is met. */
  private static void isReadOrRefused(Path damaged) {
    try (Archive archive = Quotidian.openReadOnly(damaged)) {
      for (int i = 0; i < 18; i++) {
        archive.article("id" + i);
      }
      archive.search(QuotationSearch.of(QuotationCriterion.words("grid")));
      archive.search(ArticleSearch.of(ArticleCriterion.words("harbour")));
      archive.roles(QuotationCriterion.matchAll());
      archive.topicModel();
    } catch (ArchiveException e) {
      assertTrue(String.valueOf(e.getMessage()).contains(damaged.toString()), e.getMessage());
    } catch (QuotidianException | AssertionError | IllegalArgumentException e) {
      // a damaged topic model, or one of Lucene's own assertions, which are off in an app
    }
  }
}
