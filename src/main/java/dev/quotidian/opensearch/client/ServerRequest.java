package dev.quotidian.opensearch.client;

import dev.quotidian.article.json.JsonPrinter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A request to a cluster. Immutable, if nobody changes the bytes.
 *
 * @param method the method of HTTP
 * @param path begins with a slash; its parts are encoded
 * @param parameters of the query, not encoded
 * @param body one object of JSON, or several, one a line
 */
public record ServerRequest(
    String method, String path, Map<String, String> parameters, Optional<byte[]> body) {

  /** Reads something. */
  public static ServerRequest get(String path) {
    return new ServerRequest("GET", path, Map.of(), Optional.empty());
  }

  /** Reads something that an object tells. */
  public static ServerRequest get(String path, Map<String, ?> object) {
    return new ServerRequest("GET", path, Map.of(), Optional.of(bytes(object)));
  }

  /** Sends nothing. */
  public static ServerRequest post(String path) {
    return new ServerRequest("POST", path, Map.of(), Optional.empty());
  }

  /** Sends an object. */
  public static ServerRequest post(String path, Map<String, ?> object) {
    return new ServerRequest("POST", path, Map.of(), Optional.of(bytes(object)));
  }

  /** Puts an object in a place. */
  public static ServerRequest put(String path, Map<String, ?> object) {
    return new ServerRequest("PUT", path, Map.of(), Optional.of(bytes(object)));
  }

  /** Removes something. */
  public static ServerRequest delete(String path) {
    return new ServerRequest("DELETE", path, Map.of(), Optional.empty());
  }

  /** Removes what an object says. */
  public static ServerRequest delete(String path, Map<String, ?> object) {
    return new ServerRequest("DELETE", path, Map.of(), Optional.of(bytes(object)));
  }

  /** Sends lines of JSON, each with its end of line. */
  public static ServerRequest lines(String path, byte[] lines) {
    return new ServerRequest("POST", path, Map.of(), Optional.of(lines));
  }

  /** This request with parameters. */
  public ServerRequest with(Map<String, String> parameters) {
    return new ServerRequest(method, path, parameters, body);
  }

  private static byte[] bytes(Map<String, ?> object) {
    return JsonPrinter.print(object).getBytes(StandardCharsets.UTF_8);
  }

  /** What it asks for, without what it sends. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
