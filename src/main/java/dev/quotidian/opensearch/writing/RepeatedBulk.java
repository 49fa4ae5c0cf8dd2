package dev.quotidian.opensearch.writing;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.opensearch.client.Backoff;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.store.ClusterIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bulk request, repeated until each item is carried out or refused for good: what the cluster has
 * no room for, and all of it where no answer came. For one thread.
 */
final class RepeatedBulk {
  private static final int TOO_LARGE = 413;

  private final ClusterIndex index;
  private final Backoff backoff;
  private final Map<DocumentChange, DocumentOutcome> outcomes = new LinkedHashMap<>();
  private List<DocumentChange> pending;

  RepeatedBulk(ClusterIndex index, List<DocumentChange> items) {
    this.index = index;
    this.backoff = new Backoff(index.settings().bulk().patience());
    this.pending = items;
  }

  /** What became of the items so far: of all, once {@link #run} has returned. */
  Map<DocumentChange, DocumentOutcome> outcomes() {
    return outcomes;
  }

  /**
   * Sends and repeats.
   *
   * @throws ArchiveException if the patience ends before, or the cluster refuses the request
   */
  void run() {
    while (!pending.isEmpty()) {
      String problem = attempt();
      if (!pending.isEmpty() && !backoff.pause()) {
        throw new ArchiveException(
            "Archive "
                + index.settings().described()
                + ": "
                + pending.size()
                + " documents could not be written within "
                + index.settings().bulk().patience()
                + ": "
                + problem
                + "; add their articles again when the cluster has recovered");
      }
    }
  }

  /** Sends what is pending once; says what is wrong if some of it still is. */
  private String attempt() {
    ServerRequest request = ServerRequest.lines(index.path("_bulk"), lines());
    try {
      ServerAnswer answer = index.connection().send(request);
      if (answer.isTransient()) {
        return answer.reason();
      }
      if (answer.status() == TOO_LARGE) {
        return halved(answer);
      }
      return sorted(DocumentOutcome.of(index.connection().accepted(request, answer).body()));
    } catch (IOException e) {
      return String.valueOf(index.connection().unreachable(e).getMessage());
    }
  }

  private byte[] lines() {
    StringBuilder lines = new StringBuilder();
    pending.forEach(item -> item.appendTo(lines));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What the cluster did not carry out stays pending. */
  private String sorted(List<DocumentOutcome> answered) {
    List<DocumentChange> again = new ArrayList<>();
    String problem = "not all items were answered";
    for (int i = 0; i < pending.size(); i++) {
      if (i >= answered.size()) {
        again.add(pending.get(i));
      } else if (answered.get(i).isTransient() && !answered.get(i).isBlocked()) {
        again.add(pending.get(i));
        problem = answered.get(i).reason();
      } else {
        outcomes.put(pending.get(i), answered.get(i));
      }
    }
    pending = again;
    return problem;
  }

  /** A node or a proxy takes less at a time: the halves are sent one after the other. */
  private String halved(ServerAnswer answer) {
    if (pending.size() == 1) {
      outcomes.put(
          pending.getFirst(),
          new DocumentOutcome(TOO_LARGE, "the cluster takes no document as large as this"));
      pending = List.of();
      return answer.reason();
    }
    List<DocumentChange> all = pending;
    int middle = all.size() / 2;
    for (List<DocumentChange> half :
        List.of(all.subList(0, middle), all.subList(middle, all.size()))) {
      RepeatedBulk part = new RepeatedBulk(index, half);
      try {
        part.run();
      } finally {
        outcomes.putAll(part.outcomes);
      }
    }
    pending = List.of();
    return answer.reason();
  }
}
