package dev.quotidian.opensearch.client;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.json.JsonObjects;
import dev.quotidian.opensearch.client.HttpTransport.RawAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The connection to a cluster: requests to it, and their answers. Safe for use by many threads.
 *
 * <p>{@link #ask} is for what must succeed, {@link #answer} for what may be refused, {@link #send}
 * for whoever repeats by other rules.
 */
public final class ClusterConnection implements AutoCloseable {
  /** The major version of OpenSearch that archives are kept in. */
  public static final int MAJOR_VERSION = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpTransport transport;
  private final ConnectionErrors errors;
  private final AtomicBoolean closed = new AtomicBoolean();

  private ClusterConnection(HttpTransport transport, ConnectionErrors errors) {
    this.transport = transport;
    this.errors = errors;
  }

  /**
   * Connects, and makes sure that OpenSearch answers.
   *
   * @throws ArchiveException if it does not, or the client of OpenSearch is not on the class path
   */
  public static ClusterConnection open(ClusterSettings settings) {
    ClusterConnection connection =
        new ClusterConnection(transport(settings), new ConnectionErrors(settings.described()));
    boolean success = false;
    try {
      connection.checkServer(settings.described());
      success = true;
      return connection;
    } finally {
      if (!success) {
        connection.close();
      }
    }
  }

  private static HttpTransport transport(ClusterSettings settings) {
    try {
      return new HttpTransport(settings);
    } catch (NoClassDefFoundError e) {
      throw new ArchiveException(
          "Archive "
              + settings.described()
              + ": the client of OpenSearch is not on the class path ("
              + e.getMessage()
              + "); add the artifact org.opensearch.client:opensearch-java:3.9.0",
          e);
    }
  }

  private void checkServer(String archive) {
    ServerRequest root = ServerRequest.get("/");
    ServerAnswer answer;
    try {
      answer = send(root);
    } catch (IOException e) {
      throw errors.of(e);
    }
    if (!answer.isOk()) {
      throw errors.ofRefusal(root, answer);
    }
    Map<?, ?> version = answer.body().get("version") instanceof Map<?, ?> map ? map : Map.of();
    String number = String.valueOf(version.get("number"));
    if (!"opensearch".equals(version.get("distribution"))) {
      throw new ArchiveException(
          "Archive "
              + archive
              + ": what answers is not OpenSearch"
              + (version.isEmpty() ? "" : " but says that it is version " + number)
              + "; correct the hosts in ClusterSettings");
    }
    if (!number.startsWith(MAJOR_VERSION + ".")) {
      throw new ArchiveVersionException(
          "Archive "
              + archive
              + ": the cluster has OpenSearch "
              + number
              + ", this library works with "
              + MAJOR_VERSION
              + ".x; upgrade the one or the other");
    }
  }

  /**
   * Sends a request until it is answered for good: what the cluster has no room for and what does
   * not reach it is repeated for some seconds. It must be one that may be carried out twice.
   *
   * @return the answer, which may be a refusal
   * @throws ArchiveException if there is none, or the login is refused
   */
  public ServerAnswer answer(ServerRequest request) {
    Backoff backoff = new Backoff(PATIENCE);
    while (true) {
      try {
        ServerAnswer answer = send(request);
        if (!answer.isTransient() || !backoff.pause()) {
          return answer;
        }
      } catch (IOException e) {
        if (!backoff.pause()) {
          throw errors.of(e);
        }
      }
    }
  }

  /**
   * Sends a request as {@link #answer} does.
   *
   * @return what the cluster answers to it
   * @throws ArchiveException if the cluster refuses it
   */
  public Map<String, Object> ask(ServerRequest request) {
    return accepted(request, answer(request)).body();
  }

  /**
   * An answer that is no refusal.
   *
   * @throws ArchiveException if it is one
   */
  public ServerAnswer accepted(ServerRequest request, ServerAnswer answer) {
    if (!answer.isOk()) {
      throw errors.ofRefusal(request, answer);
    }
    return answer;
  }

  /**
   * Sends a request once.
   *
   * @return the answer, which may be a refusal
   * @throws IOException if there is none; the request may have been carried out all the same
   * @throws ArchiveException if the login is refused, what answers is not OpenSearch, or this is
   *     closed
   */
  public ServerAnswer send(ServerRequest request) throws IOException {
    checkOpen();
    RawAnswer raw = transport.send(request);
    ServerAnswer answer = parsed(request, raw);
    errors
        .ofLogin(request, answer.status(), answer.errorType())
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return answer;
  }

  private ServerAnswer parsed(ServerRequest request, RawAnswer raw) throws IOException {
    String text = raw.body().strip();
    if (text.isEmpty()) {
      return new ServerAnswer(raw.status(), Map.of());
    }
    boolean isWell = raw.status() < 300;
    boolean isList = text.startsWith("[");
    if (isWell && !isList && !text.startsWith("{")) {
      throw errors.ofStranger(request, raw);
    }
    try {
      return new ServerAnswer(
          raw.status(),
          JsonObjects.parse(isList ? "{\"" + ServerAnswer.LIST + "\":" + text + "}" : text));
    } catch (IllegalArgumentException e) {
      if (isWell) {
        throw new CutAnswerException(raw.body().length() + " characters", e);
      }
      return new ServerAnswer(raw.status(), Map.of()); // a proxy says so, in words of its own
    }
  }

  /** What an app is told where there was no answer. */
  public ArchiveException unreachable(IOException error) {
    return errors.of(error);
  }

  /** Whether it is closed, so that nothing can be asked any more. */
  public boolean isClosed() {
    return closed.get();
  }

  /**
   * Refuses what is asked of a connection that was closed.
   *
   * @throws ArchiveException if it was
   */
  public void checkOpen() {
    if (closed.get()) {
      throw errors.ofClosed();
    }
  }

  /** Closing again does nothing. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      transport.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
