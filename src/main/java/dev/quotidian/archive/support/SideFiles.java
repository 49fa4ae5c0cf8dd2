package dev.quotidian.archive.support;

import dev.quotidian.article.QuotidianException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the files of an archive beside its index. Safe for use by many threads. */
public final class SideFiles {
  private SideFiles() {}

  /** What is wrong with the saved searches, the topic model and, in a backup, with any file. */
  public static List<String> problems(Path folder) {
    List<String> problems = new ArrayList<>();
    try {
      SavedSearchFile.in(folder).readWhatCanBe(problems::add);
      if (problems.isEmpty()) {
        SavedSearchFile.in(folder).change().ifPresent(problems::add);
      }
      TopicModelFile.in(folder).model();
      problems.addAll(BackupVerifier.problems(folder));
    } catch (QuotidianException e) {
      problems.add(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      problems.add("A file in " + folder + " cannot be read: " + e.getMessage());
    }
    return problems;
  }
}
