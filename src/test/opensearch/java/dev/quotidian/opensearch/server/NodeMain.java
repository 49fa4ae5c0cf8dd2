package dev.quotidian.opensearch.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;

/**
 * One OpenSearch node, the only one of its JVM. Compiled against the class path of the server, by
 * whoever starts it. Arguments: home, name, cluster, the first managers, seed hosts (both with
 * commas, may be empty), port for the other nodes, port for HTTP. Writes the address for HTTP to the file {@code address} of
 * its home; ends with its standard input.
 */
public final class NodeMain {
  private static final List<String> MODULES =
      List.of(
          "org.opensearch.transport.Netty4ModulePlugin",
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
          "org.opensearch.percolator.PercolatorModulePlugin",
          "org.opensearch.join.ParentJoinModulePlugin",
          "org.opensearch.index.reindex.ReindexModulePlugin",
          "org.opensearch.index.mapper.MapperExtrasModulePlugin");

  private NodeMain() {}

  private static final class ModularNode extends Node {
    ModularNode(Environment environment, List<PluginInfo> modules) {
      super(environment, modules, false);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    for (String folder : List.of("config", "data", "logs", "modules", "plugins")) {
      Files.createDirectories(home.resolve(folder));
    }
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings(home, arguments), Map.of(), home.resolve("config"), () -> arguments[1]);
    Node node = new ModularNode(environment, MODULES.stream().map(NodeMain::module).toList());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, stopped)));
    node.start();
    tellAddress(home, node);
    Thread.ofPlatform().daemon().start(NodeMain::endWithParent);
    stopped.await();
  }

  private static Settings settings(Path home, String[] arguments) {
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home)
            .put("path.data", home.resolve("data"))
            .put("path.logs", home.resolve("logs"))
            .put("node.name", arguments[1])
            .put("cluster.name", arguments[2])
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[6])
            .put("transport.port", arguments[5])
            .putList("node.roles", "cluster_manager", "data", "ingest")
            .putList("discovery.seed_hosts", split(arguments[4]))
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("node.processors", 1)
            .put("cluster.fault_detection.leader_check.interval", "500ms")
            .put("cluster.fault_detection.leader_check.timeout", "2s")
            .put("cluster.fault_detection.follower_check.interval", "500ms")
            .put("cluster.fault_detection.follower_check.timeout", "2s")
            .put("discovery.find_peers_interval", "200ms");
    if (!arguments[3].isEmpty()) {
      settings.putList("cluster.initial_cluster_manager_nodes", split(arguments[3]));
    }
    return settings.build();
  }

  private static List<String> split(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }

  private static PluginInfo module(String plugin) {
    String java = Integer.toString(Runtime.version().feature());
    return new PluginInfo(
        plugin, "module", "NA", Version.CURRENT, java, plugin, Collections.emptyList(), false);
  }

  /** Whoever waits for the file sees all of it. */
  private static void tellAddress(Path home, Node node) throws Exception {
    HttpServerTransport http = node.injector().getInstance(HttpServerTransport.class);
    Path written = home.resolve("address.tmp");
    Files.writeString(written, http.boundAddress().publishAddress().toString());
    Files.move(written, home.resolve("address"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void close(Node node, CountDownLatch stopped) {
    try {
      node.close();
    } catch (Exception e) {
      e.printStackTrace();
    }
    stopped.countDown();
  }

  /** The parent holds the other end: it is gone when there is no more to read. */
  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (Exception e) {
      e.printStackTrace();
    }
    System.exit(0);
  }
}
