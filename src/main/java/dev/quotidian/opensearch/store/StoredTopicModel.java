package dev.quotidian.opensearch.store;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.support.ArticlePipeline.TopicModelSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The topic model of an archive in a cluster, as a blob of its index. It is read once; what another
 * process stores is seen after {@link #refresh}. Safe for use by many threads.
 */
public final class StoredTopicModel implements TopicModelSource {
  private static final String NAME = "topic-model";
  private static final int MAX_TRIES = 100;

  private final ClusterIndex index;
  private final StoredBlobs blobs;
  private volatile Optional<State> state = Optional.empty();

  /** What is known of it. */
  private record State(Optional<StoredBlobs.Stamp> stamp, Optional<TopicModel> model) {}

  public StoredTopicModel(ClusterIndex index) {
    this.index = index;
    this.blobs = new StoredBlobs(index);
  }

  @Override
  public Optional<TopicModel> model() {
    Optional<State> known = state;
    return known.isPresent() ? known.get().model() : read();
  }

  private synchronized Optional<TopicModel> read() {
    if (state.isEmpty()) {
      Optional<StoredBlobs.Blob> blob = blobs.read(NAME);
      state =
          Optional.of(
              new State(
                  blob.map(StoredBlobs.Blob::stamp), blob.map(found -> parsed(found.bytes()))));
    }
    return state.orElseThrow().model();
  }

  private TopicModel parsed(byte[] bytes) {
    try {
      return TopicModel.read(
          new ByteArrayInputStream(bytes),
          "the topic model of archive " + index.settings().described());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O in memory
    }
  }

  /** Forgets it if another process has stored another one: it is read when it is next needed. */
  public synchronized void refresh() {
    if (state.isPresent()) {
      Optional<StoredBlobs.Stamp> now = blobs.stamp(NAME);
      state = state.filter(known -> known.stamp().equals(now));
    }
  }

  /** Stores a model in place of the one that is there, whoever stored it. */
  public synchronized void replace(TopicModel next) {
    byte[] bytes = bytes(next);
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      Optional<StoredBlobs.Stamp> stamp = blobs.replace(NAME, blobs.stamp(NAME), bytes);
      if (stamp.isPresent()) {
        state = Optional.of(new State(stamp, Optional.of(next)));
        return;
      }
    }
    throw new ArchiveException(
        "Archive "
            + index.settings().described()
            + ": others changed the topic model all the time; apply it again");
  }

  private static byte[] bytes(TopicModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      model.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O in memory
    }
    return bytes.toByteArray();
  }
}
