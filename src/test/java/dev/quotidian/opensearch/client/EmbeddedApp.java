package dev.quotidian.opensearch.client;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Article;
import dev.quotidian.query.QuotationCriterion;
import java.net.URI;
import java.time.LocalDate;

/**
 * An app that searches an embedded archive, and then asks for a cluster. Run in a JVM of its own.
 */
final class EmbeddedApp {
  private EmbeddedApp() {}

  public static void main(String[] arguments) {
    try (Archive archive = Quotidian.inMemory()) {
      archive.add(
          Article.of("a", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19)));
      archive.refresh();
      System.out.println("found " + archive.count(QuotationCriterion.speaker("Okafor")));
    }
    try {
      Quotidian.connect(ClusterSettings.of(URI.create("http://localhost:1"), "news")).close();
    } catch (ArchiveException e) {
      System.out.println("refused " + e.getMessage());
    }
  }
}
