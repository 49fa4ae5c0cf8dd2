package dev.quotidian.opensearch.server;

import java.io.IOException;

/**
 * Starts an OpenSearch cluster on loopback, to try things out; it ends with the Enter key. The
 * argument is the number of nodes; without, there is one. CONTRIBUTING.md has the command.
 */
final class ClusterMain {
  private ClusterMain() {}

  public static void main(String[] arguments) throws IOException {
    int size = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
    try (ForkedCluster cluster = ForkedCluster.start(size)) {
      cluster.hosts().forEach(System.out::println);
      System.out.println("Enter ends it.");
      int read = System.in.read();
      System.out.println(read < 0 ? "No input: it ends." : "It ends.");
    }
  }
}
