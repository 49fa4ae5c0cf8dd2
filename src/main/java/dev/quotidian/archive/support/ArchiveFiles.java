package dev.quotidian.archive.support;

import java.util.List;

/** The names of the files in an archive's folder, other than those of the engine's index. */
public final class ArchiveFiles {
  /** One saved search a line. */
  static final String SAVED_SEARCHES = "saved-searches.jsonl";

  static final String TOPIC_MODEL = "topics.model";

  /** The files that belong to an archive beside its index, where they are there. */
  public static final List<String> BESIDE_INDEX = List.of(SAVED_SEARCHES, TOPIC_MODEL);

  private ArchiveFiles() {}
}
