package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Article;
import dev.quotidian.index.language.ListAnalysis;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.language.AnalyzedToken;
import dev.quotidian.query.language.TextAnalysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses that fail, or answer with what makes no sense, are told, and do no harm. */
final class HostileAnalysisTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String BAD = "xxx";

  /** What is wrong of a text with the word {@link #BAD}. */
  @SuppressWarnings("NullAway") // apps may not check
  enum Wrong {
    THROWS {
      @Override
      List<AnalyzedToken> tokens(String text) {
        throw new IllegalStateException("no dictionary");
      }
    },
    NULL {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return null;
      }
    },
    NULL_TOKEN {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return Arrays.asList(AnalyzedToken.of("a", 0, 1), null);
      }
    },
    NULL_TERM {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return List.of(AnalyzedToken.of(null, 0, 1));
      }
    },
    OUTSIDE {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return List.of(AnalyzedToken.of("a", 0, text.length() + 1));
      }
    },
    BACKWARDS {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return List.of(AnalyzedToken.of("a", 2, 3), AnalyzedToken.of("a", 0, 1));
      }
    },
    NEGATIVE {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return List.of(new AnalyzedToken("a", 0, 1, -1));
      }
    },
    MANY {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return Collections.nCopies(100_000, AnalyzedToken.of("a", 0, 1));
      }
    },
    FAR {
      @Override
      List<AnalyzedToken> tokens(String text) {
        return Collections.nCopies(100, new AnalyzedToken("a", 0, 1, 1000));
      }
    };

    abstract List<AnalyzedToken> tokens(String text);

    TextAnalysis analysis() {
      return ListAnalysis.of(text -> text.contains(BAD) ? tokens(text) : words(text));
    }
  }

  private static List<AnalyzedToken> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> AnalyzedToken.of(word.group(), word.start(), word.end()))
        .toList();
  }

  private static Article article(String id, String body) {
    return Article.of(id, body, DAY).withLanguage("de");
  }

  @ParameterizedTest
  @EnumSource
  void theArticleIsRefusedAndTheRestStays(Wrong wrong) {
    ArchiveSettings settings = ArchiveSettings.standard().withAnalysis("de", wrong.analysis());
    List<ArticleRefusedException> refused = new ArrayList<>();
    try (Archive archive = Quotidian.inMemory(settings)) {
      archive.add(article("second", "alt"));
      archive.addAll(
          List.of(
              article("first", "gut"), article("second", "neu " + BAD), article("third", "gut")),
          refused::add);
      archive.refresh();
      assertEquals(1, refused.size());
      assertEquals("second", refused.getFirst().articleId());
      String message = String.valueOf(refused.getFirst().getMessage());
      assertTrue(message.contains("second"), message);
      assertTrue(message.contains("test/list 1 of language de"), message);
      assertEquals(2, archive.count(ArticleCriterion.words("gut")));
      assertEquals(1, archive.count(ArticleCriterion.words("alt")));
      assertTrue(archive.check().isSound());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSearchFailsAndTheNextDoesNot(Wrong wrong) {
    ArchiveSettings settings = ArchiveSettings.standard().withAnalysis("de", wrong.analysis());
    try (Archive archive = Quotidian.inMemory(settings)) {
      archive.add(article("first", "gut"));
      archive.refresh();
      assertNamed(() -> archive.count(ArticleCriterion.words(BAD)));
      assertNamed(
          () ->
              archive
                  .savedSearches()
                  .save(SavedSearch.ofArticles("bad", ArticleCriterion.words(BAD))));
      assertEquals(1, archive.count(ArticleCriterion.words("gut")));
      assertEquals(List.of(), archive.savedSearches().all());
    }
  }

  private static void assertNamed(Executable search) {
    String message = String.valueOf(assertThrows(ArchiveException.class, search).getMessage());
    assertTrue(message.contains("test/list 1 of language de"), message);
  }

  @Test
  void anAnalysisThatLeavesNothingFindsNothing() {
    ArchiveSettings settings =
        ArchiveSettings.standard().withAnalysis("de", ListAnalysis.of(text -> List.of()));
    try (Archive archive = Quotidian.inMemory(settings)) {
      archive.add(article("first", "gut"));
      archive.refresh();
      assertEquals(0, archive.count(ArticleCriterion.words("gut")));
      assertEquals(1, archive.count(ArticleCriterion.language("de")));
    }
  }
}
