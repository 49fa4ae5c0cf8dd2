package dev.quotidian.lucene.integrity;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.archive.support.SavedSearchFile;
import dev.quotidian.archive.support.TopicModelFile;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.syntax.Excerpt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.store.Directory;

/**
 * Brings out of a damaged archive into a new one whatever can be read: articles with their
 * annotations, saved searches, the topic model. For one thread.
 */
public final class ArchiveRescue {
  private final Path folder;
  private final Archive target;
  private final LongConsumer progress;
  private final Losses losses = new Losses();
  private final Set<String> brought = new HashSet<>();
  private long quotations;

  /**
   * A rescue.
   *
   * @param target a new archive
   * @param progress receives how many articles are brought out so far
   */
  public ArchiveRescue(Path folder, Archive target, LongConsumer progress) {
    this.folder = folder;
    this.target = target;
    this.progress = progress;
  }

  /**
   * Brings all out.
   *
   * @param directory of the damaged archive
   * @param targetFolder of the new archive
   */
  public RescueReport run(Directory directory, Path targetFolder) throws IOException {
    for (SegmentCommitInfo segment : CommitSegments.of(directory, folder.toString(), losses)) {
      rescue(directory, segment);
    }
    target.commit();
    int[] lostSearches = new int[1];
    List<SavedSearch> searches =
        SavedSearchFile.in(folder)
            .readWhatCanBe(
                problem -> {
                  lostSearches[0]++;
                  losses.problem(problem);
                });
    SavedSearchFile.in(folder).change().ifPresent(losses::problem);
    int lost = saveAll(searches);
    boolean hasModel = bringModel(targetFolder);
    List<String> lostArticles =
        losses.articles().stream().filter(id -> !brought.contains(id)).toList();
    return new RescueReport(
        brought.size(),
        quotations,
        lostArticles,
        losses.documents(),
        searches.size() - lost,
        lostSearches[0] + lost,
        hasModel,
        losses.problems());
  }

  /**
   * Saves the searches; tells of those that the new archive refuses, as they name fields that it
   * has not.
   *
   * @return how many these are
   */
  private int saveAll(List<SavedSearch> searches) {
    try {
      target.savedSearches().saveAll(searches);
      return 0;
    } catch (BadRequestException refused) {
      return (int) searches.stream().filter(search -> !isSaved(search)).count();
    }
  }

  private boolean isSaved(SavedSearch search) {
    try {
      target.savedSearches().save(search);
      return true;
    } catch (BadRequestException refused) {
      losses.problem(
          "Saved search " + Excerpt.of(search.name()) + " is refused: " + refused.getMessage());
      return false;
    }
  }

  private void rescue(Directory directory, SegmentCommitInfo segment) {
    SegmentFiles.problems(directory, segment).forEach(losses::problem);
    SegmentSalvage salvage = SegmentSalvage.of(directory, segment);
    salvage.read(this::bring);
    losses.addAll(salvage.losses());
  }

  /** Adds an article, unless a newer segment had it. */
  private void bring(AnnotatedArticle found) {
    String id = found.article().id();
    if (!brought.contains(id)) {
      try {
        target.addAnnotated(
            List.of(found),
            refusal -> {
              throw refusal;
            });
        brought.add(id);
        quotations += found.annotations().quotations().size();
        progress.accept(brought.size());
      } catch (ArticleRefusedException e) {
        losses.article(id);
        losses.problem(String.valueOf(e.getMessage()));
      }
    }
  }

  private boolean bringModel(Path targetFolder) throws IOException {
    Optional<TopicModel> model =
        Attempt.of(() -> TopicModelFile.in(folder).model(), losses::problem).flatMap(read -> read);
    if (model.isPresent()) {
      TopicModelFile.in(targetFolder).replace(model.get());
    }
    return model.isPresent();
  }
}
