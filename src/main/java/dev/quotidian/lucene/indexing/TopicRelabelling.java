package dev.quotidian.lucene.indexing;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.lucene.EmbeddedArchive;
import java.io.IOException;
import java.util.List;

/** Annotates all stored articles anew, a batch at a time. */
public record TopicRelabelling(EmbeddedArchive archive, Annotator annotator) {
  private static final int BATCH = 100;
  private static final int BATCHES_A_COMMIT = 50;

  public long run() throws IOException {
    List<String> ids = archive.ids();
    long done = 0;
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
      done += archive.annotateAnew(batch, annotator);
      if (from / BATCH % BATCHES_A_COMMIT == BATCHES_A_COMMIT - 1) {
        archive.commit();
      }
    }
    archive.commit();
    return done;
  }
}
