package dev.quotidian.opensearch.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers HTTP requests on loopback one after the other with what it is given: all bytes of it. */
public final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> answers;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  /** The last answer is given again and again. */
  public ScriptedServer(String... answers) throws IOException {
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.answers = List.of(answers);
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /** An answer with JSON. */
  public static String json(int status, String body) {
    return json(status, body, body.getBytes(StandardCharsets.UTF_8).length);
  }

  /** An answer with JSON that says that it is as long as this. */
  public static String json(int status, String body, int length) {
    return "HTTP/1.1 "
        + status
        + " Status\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + body;
  }

  /** What OpenSearch says of itself. */
  public static String hello(String distribution, String version) {
    return json(
        200,
        "{\"version\":{\"distribution\":\"" + distribution + "\",\"number\":\"" + version + "\"}}");
  }

  /** Where it answers. */
  public URI host() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** The heads of the requests so far. */
  public List<String> requests() {
    return requests;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        requests.add(head(client));
        OutputStream out = client.getOutputStream();
        int number = Math.min(requests.size(), answers.size()) - 1;
        out.write(answers.get(number).getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        failures.incrementAndGet(); // it is closed, or the client went away
      }
    }
  }

  private static String head(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    StringBuilder head = new StringBuilder();
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.append(line).append('\n');
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    in.skip(length);
    return head.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
