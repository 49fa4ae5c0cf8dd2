package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Archives;
import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.vector.VectorEncoder;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.behaviour.meaning.ConceptEncoder;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Meaning;
import dev.quotidian.query.SavedSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors in what is made of archives: several read as one, backups, rescued ones. */
final class ArchivesWithVectorsTest {
  private static final ArticleSearch BY_MEANING =
      ArticleSearch.of(ArticleCriterion.matchAll())
          .withRanking(Ranking.DEFAULT.withMeaning(Meaning.of("armistice")));

  @TempDir Path folder;

  private static ArchiveSettings with(VectorEncoder encoder) {
    return ArchiveSettings.standard().withVectors(encoder);
  }

  private static Article article(String id, String body) {
    return Article.of(id, body, LocalDate.of(2025, 3, 19));
  }

  private static Archive filled(ArchiveSettings settings, String id, String body) {
    Archive archive = Quotidian.inMemory(settings);
    archive.add(article(id, body));
    archive.refresh();
    return archive;
  }

  private static List<String> found(ArchiveReader archive) {
    return archive.search(BY_MEANING).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void severalOfOneEncoderAreRankedAsOne() {
    try (Archive one = filled(with(ConceptEncoder.STANDARD), "rain", "It rained.");
        Archive two = filled(with(ConceptEncoder.STANDARD), "truce", "The truce.")) {
      assertEquals(List.of("truce", "rain"), found(Archives.of(one, two)));
    }
  }

  @Test
  void severalOfDifferentEncodersAreNot() {
    ConceptEncoder other = new ConceptEncoder("test/concepts", "2", 64);
    try (Archive one = filled(with(ConceptEncoder.STANDARD), "rain", "It rained.");
        Archive two = filled(with(other), "truce", "The truce.");
        Archive plain = filled(ArchiveSettings.standard(), "boat", "The boat.")) {
      BadRequestException refused =
          assertThrows(BadRequestException.class, () -> found(Archives.of(one, two)));
      assertSays("different encoders", refused);
      assertThrows(BadRequestException.class, () -> found(Archives.of(one, plain)));
    }
  }

  @Test
  void savedSearchesMatchWhatCannotBeEncoded() {
    try (Archive archive = Quotidian.inMemory(with(ConceptEncoder.STANDARD))) {
      ArticleCriterion criterion = ArticleCriterion.words("model");
      archive.savedSearches().save(SavedSearch.ofArticles("model", criterion));
      Article article = article("wire-1", "The model fails.");
      assertThrows(ArticleRefusedException.class, () -> archive.add(article, Annotations.NONE));
      assertEquals(1, archive.savedSearches().matching(article).size());
    }
  }

  @Test
  void anArchiveIsCheckedAndBackedUpWithThem() {
    Path target = folder.resolve("archive");
    Path backup = folder.resolve("backup");
    ArchiveSettings settings = with(ConceptEncoder.STANDARD);
    try (Archive archive = Quotidian.open(target, settings)) {
      archive.add(article("rain", "It rained."));
      archive.add(article("truce", "The truce."));
      archive.commit();
      ArchiveCheck check = archive.check();
      assertTrue(check.isSound(), check::toString);
      archive.snapshot(backup);
    }
    Path restored = folder.resolve("restored");
    Quotidian.restore(backup, restored);
    try (Archive archive = Quotidian.openReadOnly(restored, settings)) {
      assertEquals(List.of("truce", "rain"), found(archive));
    }
  }

  @Test
  void aRescuedArchiveHasThoseOfTheEncoderThatIsStated() {
    Path damaged = folder.resolve("damaged");
    ArchiveSettings settings = with(ConceptEncoder.STANDARD);
    try (Archive archive = Quotidian.open(damaged, settings)) {
      archive.add(article("rain", "It rained."));
      archive.add(article("truce", "The truce."));
    }
    Path with = folder.resolve("with");
    Quotidian.rescue(damaged, with, settings, articles -> {});
    try (Archive archive = Quotidian.openReadOnly(with, settings)) {
      assertEquals(List.of("truce", "rain"), found(archive));
    }
    Path without = folder.resolve("without");
    Quotidian.rescue(damaged, without);
    try (Archive archive = Quotidian.openReadOnly(without)) {
      assertEquals(2, archive.count(ArticleCriterion.matchAll()));
      assertThrows(BadRequestException.class, () -> found(archive));
    }
  }

  private static void assertSays(String part, Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(part), message);
  }
}
