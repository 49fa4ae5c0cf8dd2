package dev.quotidian.lucene;

import dev.quotidian.annotate.topic.model.TopicModel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The topic model of an archive, in a file beside the index: whole or not there, as it is written
 * aside and then renamed.
 */
final class KeptModel {
  private static final String FILE = "topics.model";

  private final Optional<Path> file;
  private volatile Optional<TopicModel> model = Optional.empty();

  private KeptModel(Optional<Path> file) {
    this.file = file;
  }

  static KeptModel in(Path folder) {
    return new KeptModel(Optional.of(folder.resolve(FILE)));
  }

  static KeptModel inMemory() {
    return new KeptModel(Optional.empty());
  }

  Optional<TopicModel> model() {
    return model;
  }

  void load() throws IOException {
    if (file.isPresent() && Files.exists(file.get())) {
      model = Optional.of(TopicModel.load(file.get()));
    }
  }

  void keep(TopicModel kept) throws IOException {
    if (file.isPresent()) {
      kept.save(file.get());
      try (FileChannel written = FileChannel.open(file.get(), StandardOpenOption.WRITE)) {
        written.force(true);
      }
    }
    model = Optional.of(kept);
  }
}
