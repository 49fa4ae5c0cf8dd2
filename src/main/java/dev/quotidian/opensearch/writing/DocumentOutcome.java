package dev.quotidian.opensearch.writing;

import dev.quotidian.opensearch.client.ServerAnswer;
import java.util.List;
import java.util.Map;

/**
 * What became of one item of a bulk request.
 *
 * @param status the status code of HTTP
 * @param reason why it was refused
 */
record DocumentOutcome(int status, String reason) {
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int NOT_OK = 300;
  private static final String BLOCKED = "cluster_block_exception";

  /** The outcomes of a request, in the order of its items. */
  static List<DocumentOutcome> of(Map<String, Object> answer) {
    return answer.get("items") instanceof List<?> items
        ? items.stream().map(DocumentOutcome::ofItem).toList()
        : List.of();
  }

  private static DocumentOutcome ofItem(Object item) {
    Map<?, ?> members =
        item instanceof Map<?, ?> map && map.values().iterator().next() instanceof Map<?, ?> inner
            ? inner
            : Map.of();
    int status = members.get("status") instanceof Number number ? number.intValue() : 0;
    return new DocumentOutcome(
        status, ServerAnswer.reason(members.get("error")).orElse("status " + status));
  }

  /** The document is as it should be; also if what was to be deleted was not there. */
  boolean isDone() {
    return (status > 0 && status < NOT_OK) || status == NOT_FOUND;
  }

  /** Somebody has put something newer in its place. */
  boolean isSuperseded() {
    return status == CONFLICT;
  }

  /** The index takes nothing until somebody frees it: as when a disk is nearly full. */
  boolean isBlocked() {
    return reason.contains(BLOCKED);
  }

  /** It may be carried out later. */
  boolean isTransient() {
    return ServerAnswer.isTransient(status);
  }
}
