package dev.quotidian.opensearch.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.cluster.BulkSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.server.ForkedCluster;
import dev.quotidian.opensearch.server.ForkedNode;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Nodes of a cluster of three are killed while articles are added and pages are read, the elected
 * manager as often as another. What was acknowledged is there once; each sequence of pages is whole
 * or ends with an exception.
 */
@EnabledIfSystemProperty(named = "quotidian.cluster.faults", matches = "true")
final class KilledNodesTest {
  private static final int ROUNDS = Integer.getInteger("quotidian.rounds", 20);
  private static final int PAGED = 200;
  private static final int IDS = 60; // of a writer; each is replaced again and again
  private static final int WRITERS = 2;
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  private static ForkedCluster cluster;

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
  private int expired;
  private int whole;

  @BeforeAll
  static void start() throws IOException {
    cluster = ForkedCluster.start(3);
  }

  @AfterAll
  static void stop() throws IOException {
    cluster.close();
  }

  private static Archive open(String name) throws IOException {
    return Quotidian.connect(
        ClusterSettings.of(cluster.hosts(), name)
            .withShards(3)
            .withReplicas(1)
            .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(20))
            .withBulk(new BulkSettings(1, 2, Duration.ofMinutes(1))));
  }

  private static Article article(String id, int version) {
    String text =
        IntStream.rangeClosed(0, version % 3)
            .mapToObj(i -> "“We waited " + version + " days,” said Lena Okafor.")
            .reduce("", (one, other) -> one + " " + other);
    return Article.of(id, text, DAY).withTitle("version " + version);
  }

  @Test
  void nothingAcknowledgedIsLostOrDoubledAndNoPageIsSilentlyPartial() throws Exception {
    System.err.println("KilledNodesTest: replay with -Dquotidian.seed=" + seed);
    try (Archive written = open("written");
        Archive paged = open("paged")) {
      paged.addAll(
          IntStream.range(0, PAGED).mapToObj(i -> article("page-%03d".formatted(i), 1)).toList());
      paged.commit();
      for (int round = 0; round < ROUNDS; round++) {
        round(written, paged, round);
      }
      written.commit();
      assertEquals(acknowledged, versions(written), () -> "seed " + seed);
      ArchiveCheck check = written.check();
      assertTrue(check.isSound(), () -> "seed " + seed + ": " + check.problems());
    }
    assertTrue(whole >= ROUNDS, () -> "seed " + seed + ": only " + whole + " sequences were whole");
    System.err.println(
        "KilledNodesTest: " + expired + " sequences of pages ended with an exception");
  }

  private void round(Archive written, Archive paged, int round) throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    List<CompletableFuture<Void>> work = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      long own = random.nextLong();
      int number = writer;
      work.add(CompletableFuture.runAsync(() -> write(written, number, new Random(own), stopped)));
    }
    work.add(CompletableFuture.runAsync(() -> page(paged, stopped)));
    Thread.sleep(random.nextInt(1500));
    ForkedNode victim = victim(round % 2 == 0);
    victim.kill();
    Thread.sleep(random.nextInt(2500));
    cluster.restart(victim);
    awaitGreen();
    stopped.set(true);
    for (CompletableFuture<Void> one : work) {
      one.get();
    }
  }

  private void write(Archive archive, int writer, Random own, AtomicBoolean stopped) {
    while (!stopped.get()) {
      String id = "writer-" + writer + "-" + own.nextInt(IDS);
      int version = acknowledged.getOrDefault(id, 0) + 1;
      archive.add(article(id, version));
      acknowledged.put(id, version); // an add that returned
    }
  }

  private void page(Archive archive, AtomicBoolean stopped) {
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.OLDEST).withLimit(20);
    while (!stopped.get()) {
      List<String> ids = new ArrayList<>();
      try {
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
          Hits<ArticleHit> page = archive.search(search.withCursor(next.get()));
          page.hits().forEach(hit -> ids.add(hit.article().id()));
          next = page.next();
        }
        assertEquals(PAGED, ids.size(), () -> "seed " + seed);
        assertEquals(PAGED, ids.stream().distinct().count(), () -> "seed " + seed);
        whole++;
      } catch (CursorExpiredException e) {
        expired++;
      } catch (ArchiveException e) {
        expired++; // no copy of a shard is there for the moment
      }
    }
  }

  private static Map<String, Integer> versions(Archive archive) {
    Map<String, Integer> versions = new TreeMap<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      for (int i = 0; i < IDS; i++) {
        archive
            .article("writer-" + writer + "-" + i)
            .ifPresent(
                found ->
                    versions.put(
                        found.article().id(),
                        Integer.parseInt(
                            found.article().title().orElseThrow().substring("version ".length()))));
      }
    }
    return versions;
  }

  /** The elected manager, or another node. */
  private ForkedNode victim(boolean isManager) throws IOException {
    String manager = manager();
    List<ForkedNode> others =
        cluster.nodes().stream().filter(node -> node.name().equals(manager) == isManager).toList();
    return others.get(random.nextInt(others.size()));
  }

  private static String manager() throws IOException {
    try (ClusterConnection connection = connection()) {
      Map<String, Object> state =
          connection.ask(ServerRequest.get("/_cluster/state/cluster_manager_node,nodes"));
      Object id = state.get("cluster_manager_node");
      return state.get("nodes") instanceof Map<?, ?> nodes
              && nodes.get(String.valueOf(id)) instanceof Map<?, ?> node
          ? String.valueOf(node.get("name"))
          : "";
    }
  }

  private static ClusterConnection connection() throws IOException {
    return ClusterConnection.open(ClusterSettings.of(cluster.hosts(), "any"));
  }

  private static void awaitGreen() throws IOException {
    try (ClusterConnection connection = connection()) {
      Map<String, Object> health =
          connection.ask(
              ServerRequest.get("/_cluster/health")
                  .with(
                      Map.of("wait_for_status", "green", "wait_for_nodes", "3", "timeout", "50s")));
      assertEquals("green", health.get("status"));
    }
  }
}
