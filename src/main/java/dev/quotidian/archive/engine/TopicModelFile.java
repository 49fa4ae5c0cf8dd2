package dev.quotidian.archive.engine;

import dev.quotidian.annotate.topic.model.TopicModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The topic model of an archive, in a file beside the index: whole or not there, as it is written
 * aside and then renamed.
 */
public final class TopicModelFile {
  private static final String FILE = "topics.model";

  private final Optional<Path> file;
  private volatile Optional<TopicModel> model = Optional.empty();
  private volatile boolean isRead;

  private TopicModelFile(Optional<Path> file) {
    this.file = file;
  }

  public static TopicModelFile in(Path folder) {
    return new TopicModelFile(Optional.of(folder.resolve(FILE)));
  }

  public static TopicModelFile inMemory() {
    return new TopicModelFile(Optional.empty());
  }

  /**
   * The model, read when it is first asked for: an archive whose model cannot be used can still be
   * opened and searched, and be given another model; nothing is labelled without it unawares.
   *
   * @throws dev.quotidian.annotate.topic.model.TopicModelException if it is damaged, or of another
   *     version or analysis
   */
  public Optional<TopicModel> model() {
    return isRead ? model : load();
  }

  private synchronized Optional<TopicModel> load() {
    if (!isRead) {
      model = file.filter(Files::exists).map(TopicModel::read);
      isRead = true;
    }
    return model;
  }

  public synchronized void replace(TopicModel kept) throws IOException {
    if (file.isPresent()) {
      kept.write(file.get());
      DurableFile.syncFolderOf(file.get());
    }
    model = Optional.of(kept);
    isRead = true;
  }
}
