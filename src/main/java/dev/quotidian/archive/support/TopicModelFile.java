package dev.quotidian.archive.support;

import dev.quotidian.annotate.topic.model.TopicModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The topic model of an archive, in a file beside the index that is replaced atomically. Safe for
 * use by many threads.
 */
public final class TopicModelFile implements ArticlePipeline.TopicModelSource {

  private final Optional<Path> file;
  private volatile Optional<TopicModel> model = Optional.empty();
  private volatile boolean isRead;

  private TopicModelFile(Optional<Path> file) {
    this.file = file;
  }

  public static TopicModelFile in(Path folder) {
    return new TopicModelFile(Optional.of(folder.resolve(ArchiveFiles.TOPIC_MODEL)));
  }

  public static TopicModelFile inMemory() {
    return new TopicModelFile(Optional.empty());
  }

  /**
   * The model, read when it is first needed. So an archive with a damaged model can be opened and
   * searched, and be given another model; but no article is annotated without its labels.
   *
   * @throws dev.quotidian.annotate.topic.model.TopicModelException if it is damaged, or of another
   *     version or analysis
   */
  @Override
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

  public synchronized void replace(TopicModel next) throws IOException {
    if (file.isPresent()) {
      next.write(file.get());
      DurableFile.syncFolderOf(file.get());
    }
    model = Optional.of(next);
    isRead = true;
  }
}
