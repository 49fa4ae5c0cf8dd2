package dev.quotidian.examples.meaning;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Speaker;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Meaning;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Quotations that mean nearly what is asked for, in other words. */
public final class NearInMeaning {
  private NearInMeaning() {}

  /** Takes a file of articles. */
  public static void main(String[] args) throws IOException {
    ArchiveSettings settings = ArchiveSettings.standard().withVectors(new MiniLmEncoder());
    try (Archive archive = Quotidian.inMemory(settings);
        ArticleReader reader =
            ArticleReader.of(List.of(Path.of(args[0])), ReadOptions.standard())) {
      archive.addAll(reader.articles(System.err::println), System.err::println);
      archive.refresh();
      print(archive, QuotationCriterion.matchAll(), "queueing time");
      print(archive, QuotationCriterion.matchAll(), "when will you be done?");
      print(archive, QuotationCriterion.speaker("Wolski"), "bad weather");
    }
  }

  private static void print(Archive archive, QuotationCriterion criterion, String meaning) {
    QuotationSearch search =
        QuotationSearch.of(criterion)
            .withRanking(Ranking.DEFAULT.withMeaning(Meaning.of(meaning)))
            .withLimit(1);
    System.out.println(criterion + ", by meaning of \"" + meaning + "\"");
    for (QuotationHit hit : archive.search(search)) {
      System.out.println("  " + name(hit) + ": " + String.join(" … ", hit.pieces()));
    }
  }

  private static String name(QuotationHit hit) {
    return hit.quotation().speaker().map(Speaker::name).orElse("somebody");
  }
}
