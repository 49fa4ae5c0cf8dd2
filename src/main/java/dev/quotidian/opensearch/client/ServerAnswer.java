package dev.quotidian.opensearch.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster answered. Immutable, if nobody changes the body.
 *
 * @param status the status code of HTTP
 * @param body its object; empty where there is none. An answer that is a list is its member {@link
 *     #LIST}
 */
public record ServerAnswer(int status, Map<String, Object> body) {
  /** The only member of an answer that is a list. */
  public static final String LIST = "list";

  private static final int OK = 200;
  private static final int NOT_OK = 300;
  private static final int NOT_FOUND = 404;
  private static final List<Integer> TRANSIENT = List.of(429, 502, 503, 504);

  /** Whether the cluster did what was asked. */
  public boolean isOk() {
    return status >= OK && status < NOT_OK;
  }

  /** Whether what was asked for is not there. */
  public boolean isNotFound() {
    return status == NOT_FOUND;
  }

  /** Whether the same request may succeed later. */
  public boolean isTransient() {
    return isTransient(status);
  }

  /** Whether a request with this status may succeed later. */
  public static boolean isTransient(int status) {
    return TRANSIENT.contains(status);
  }

  /** What the cluster says of its refusal: the type of the error and its reason. */
  public String reason() {
    return reason(body.get("error")).orElse("status " + status);
  }

  /** The type of the error, and its reason; that of the cause, where there is one. */
  public static Optional<String> reason(@Nullable Object error) {
    if (error instanceof String text) {
      return Optional.of(text);
    }
    if (!(error instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    String here = map.get("type") + ": " + map.get("reason");
    return Optional.of(reason(map.get("caused_by")).map(cause -> here + "; " + cause).orElse(here));
  }

  /** The type of the error, where it has one. */
  public Optional<String> errorType() {
    return body.get("error") instanceof Map<?, ?> map && map.get("type") instanceof String type
        ? Optional.of(type)
        : Optional.empty();
  }
}
