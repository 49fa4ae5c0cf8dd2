package dev.quotidian.opensearch.request;

import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.opensearch.client.ServerAnswer;
import java.util.List;

/** Why a cluster gave no answer to a search, where that matters to whoever asked. */
final class RefusedSearch {
  /** The state was closed or not read for too long; or a node that had a part of it has left. */
  private static final List<String> LOST =
      List.of(
          "search_context_missing_exception",
          "no_shard_available_action_exception",
          "node_not_connected_exception",
          "node_disconnected_exception",
          "node_closed_exception",
          "index_not_found_exception",
          "shard_not_found_exception");

  private static final String OUT_OF_TIME = "Time exceeded";

  private RefusedSearch() {}

  /** Whether a part of a state is there no more. */
  static boolean isStateLost(ServerAnswer answer) {
    return !answer.isOk() && LOST.stream().anyMatch(error(answer)::contains);
  }

  /** Whether a shard had not seen all when the time was up. */
  static boolean isOutOfTime(ServerAnswer answer) {
    return !answer.isOk() && error(answer).contains(OUT_OF_TIME);
  }

  private static String error(ServerAnswer answer) {
    return JsonPrinter.print(answer.body());
  }
}
