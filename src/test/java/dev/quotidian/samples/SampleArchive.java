package dev.quotidian.samples;

import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.speaker;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the sample archive: in two commits, with an article replaced and one deleted. */
final class SampleArchive {
  private SampleArchive() {}

  /** The articles of every sample, but the one that was deleted. */
  static final List<String> IDS =
      List.of("annotated", "bare", "damaged", "joint", SampleArticles.WIRE_ID);

  /** The settings of the sample archives: an annotator that always finds the same. */
  static ArchiveSettings settings() {
    return ArchiveSettings.standard()
        .withAnnotator((article, found) -> SampleArticles.annotations(article));
  }

  static void write(Path folder) {
    try (Archive archive = Quotidian.open(folder, settings())) {
      archive.applyTopicModel(TopicModel.train(SampleArticles.labelled()));
      archive
          .savedSearches()
          .saveAll(
              List.of(
                  SavedSearch.ofQuotations(
                      "okafor-grid", allOf(speaker("Okafor"), QuotationCriterion.words("wait"))),
                  SavedSearch.ofArticles("energy", ArticleCriterion.topic("energy"))));
      archive.add(SampleArticles.wire(), Annotations.NONE);
      archive.add(SampleArticles.bare(), SampleArticles.ofBare());
      archive.add(
          Article.of(SampleArticles.DELETED_ID, "Withdrawn.", LocalDate.of(2025, 3, 21)),
          Annotations.NONE);
      archive.add(SampleArticles.damaged(), SampleArticles.ofDamaged());
      archive.commit();
      archive.delete(SampleArticles.DELETED_ID);
      archive.add(SampleArticles.wire(), SampleArticles.ofWire());
      archive.add(SampleArticles.joint(), SampleArticles.ofJoint());
      archive.add(SampleArticles.annotated());
    }
  }

  /** All that is found in an archive that has the articles of a sample, as JSON. */
  static String content(Archive archive) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("articles", IDS.stream().map(id -> article(archive, id)).toList());
    content.put("savedSearches", archive.savedSearches().all());
    content.put("topicModel", archive.topicModel().orElseThrow().codes());
    return GoldenJson.of(content) + "\n";
  }

  private static AnnotatedArticle article(Archive archive, String id) {
    return archive.article(id).orElseThrow(() -> new AssertionError("no article " + id));
  }

  /**
   * Writes the sample and its content by the library of an earlier format.
   *
   * @param arguments the folder of the archive, and the file for its content
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(folder);
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      Files.writeString(Path.of(arguments[1]), content(archive), StandardCharsets.US_ASCII);
    }
  }
}
