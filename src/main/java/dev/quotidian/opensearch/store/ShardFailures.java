package dev.quotidian.opensearch.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What failed in some shards of an index, while others answered. */
public final class ShardFailures {
  private ShardFailures() {}

  /**
   * Refuses an answer of which a part is missing.
   *
   * @param archive its name, for messages
   * @throws ArchiveException if a shard failed
   */
  public static void check(Map<String, Object> answer, String archive, ServerRequest request) {
    if (answer.get("_shards") instanceof Map<?, ?> shards
        && shards.get("failed") instanceof Number failed
        && failed.longValue() > 0) {
      throw new ArchiveException(
          "Archive "
              + archive
              + ": "
              + failed
              + " of "
              + shards.get("total")
              + " shards failed to answer "
              + request
              + reason(shards).map(said -> ": " + said).orElse("")
              + "; look at the health of the cluster, and ask again");
    }
  }

  /** The error of a document that could not be read. */
  static ArchiveException unread(String archive, Map<?, ?> error) {
    return new ArchiveException(
        "Archive "
            + archive
            + ": a document cannot be read: "
            + ServerAnswer.reason(error).orElse("no reason is given")
            + "; look at the health of the cluster, and ask again");
  }

  private static Optional<String> reason(Map<?, ?> shards) {
    return shards.get("failures") instanceof List<?> failures
            && !failures.isEmpty()
            && failures.getFirst() instanceof Map<?, ?> first
            && first.get("reason") instanceof Map<?, ?> reason
        ? ServerAnswer.reason(reason)
        : Optional.empty();
  }
}
