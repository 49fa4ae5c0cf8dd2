package dev.quotidian.opensearch.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An OpenSearch cluster on loopback, on free ports, each node a {@link ForkedNode}. Its files are
 * below {@code target/opensearch} until it is closed. For one thread.
 */
public final class ForkedCluster implements AutoCloseable {
  private final Path folder;
  private final List<Integer> ports; // of the nodes among themselves, then for HTTP
  private final List<ForkedNode> nodes = new ArrayList<>();

  private ForkedCluster(Path folder, List<Integer> ports) {
    this.folder = folder;
    this.ports = ports;
  }

  /**
   * Starts a cluster, and waits until each node answers.
   *
   * @param size how many nodes
   * @throws IOException if the server cannot be had or does not start
   */
  public static ForkedCluster start(int size) throws IOException {
    Path parent = Files.createDirectories(Path.of("target/opensearch").toAbsolutePath());
    ForkedCluster cluster =
        new ForkedCluster(Files.createTempDirectory(parent, "cluster-"), freePorts(2 * size));
    try {
      for (int number = 0; number < size; number++) {
        cluster.nodes.add(cluster.start(number, cluster.names()));
      }
      cluster.hosts();
      return cluster;
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /** Each node knows the ports of all: they are found before the first one starts. */
  private static List<Integer> freePorts(int size) throws IOException {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < size; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
  }

  private List<String> names() {
    return IntStream.range(0, size()).mapToObj(number -> "node-" + number).toList();
  }

  private int size() {
    return ports.size() / 2;
  }

  private ForkedNode start(int number, List<String> firstManagers) throws IOException {
    String name = names().get(number);
    List<String> seeds =
        ports.subList(0, size()).stream().map(port -> "127.0.0.1:" + port).toList();
    return ForkedNode.start(
        folder.resolve(name),
        name,
        List.of(
            folder.getFileName().toString(),
            String.join(",", firstManagers),
            String.join(",", seeds),
            ports.get(number).toString(),
            ports.get(size() + number).toString()));
  }

  /** Starts a node that was killed once more, with the files and the ports it had. */
  public ForkedNode restart(ForkedNode killed) throws IOException {
    int number = nodes.indexOf(killed);
    ForkedNode started = start(number, List.of());
    nodes.set(number, started);
    started.address();
    return started;
  }

  /** Its nodes, also those that were killed. */
  public List<ForkedNode> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** Where the nodes that run answer. */
  public List<URI> hosts() throws IOException {
    List<URI> hosts = new ArrayList<>();
    for (ForkedNode node : nodes) {
      if (node.isAlive() || hosts.isEmpty()) {
        hosts.add(URI.create("http://" + node.address()));
      }
    }
    return hosts;
  }

  @Override
  public void close() throws IOException {
    nodes.parallelStream().forEach(ForkedNode::close);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
