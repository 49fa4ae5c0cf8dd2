package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.cluster.ClusterLogin;
import dev.quotidian.archive.cluster.ClusterSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive is named by its folder, or by hosts and name of a cluster. */
final class ArchiveLocationTest {
  private static ClusterSettings cluster(String text) {
    return cluster(text, Map.of());
  }

  private static ClusterSettings cluster(String text, Map<String, String> environment) {
    return ArchiveLocation.Cluster.parse(text, name -> Optional.ofNullable(environment.get(name)))
        .settings();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "/srv/news", "opensearch", "./opensearch:9200"})
  void allElseIsAFolder(String text) {
    assertEquals(
        new ArchiveLocation.Folder(Path.of(text)), new ArchiveLocation.Converter().convert(text));
  }

  @Test
  void aClusterHasHostAndName() {
    ClusterSettings settings = cluster("opensearch://search-1:9201/news");
    assertEquals(List.of(URI.create("https://search-1:9201")), settings.hosts());
    assertEquals("news", settings.name());
  }

  @Test
  void aPortNeedNotBeSaid() {
    assertEquals(
        List.of(URI.create("https://search-1:9200")),
        cluster("opensearch://search-1/news").hosts());
  }

  @Test
  void severalHostsAreJoinedByCommas() {
    assertEquals(2, cluster("opensearch://search-1:9200,search-2:9200/news").hosts().size());
  }

  @Test
  void withoutEncryptionOnLoopbackAlone() {
    assertEquals(
        List.of(URI.create("http://localhost:9200")),
        cluster("opensearch+http://localhost:9200/news").hosts());
    assertThrows(
        IllegalArgumentException.class, () -> cluster("opensearch+http://search-1:9200/news"));
  }

  @Test
  void shardsAndReplicasOfAnArchiveThatIsMade() {
    ClusterSettings settings = cluster("opensearch://search-1:9200/news?shards=3&replicas=2");
    assertEquals(3, settings.shards());
    assertEquals(2, settings.replicas());
  }

  @Test
  void theLoginIsOfTheEnvironment() {
    assertEquals(
        ClusterLogin.basic("desk", "secret"),
        cluster(
                "opensearch://search-1:9200/news",
                Map.of("QUOTIDIAN_CLUSTER_USER", "desk", "QUOTIDIAN_CLUSTER_PASSWORD", "secret"))
            .login());
  }

  @Test
  void halfALoginIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                cluster(
                    "opensearch://search-1:9200/news",
                    Map.of("QUOTIDIAN_CLUSTER_PASSWORD", "secret")));
    assertFalse(String.valueOf(refused.getMessage()).contains("secret"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opensearch:news",
        "opensearch://search-1:9200",
        "opensearch://search-1:9200/",
        "opensearch://search-1:9200/News",
        "opensearch://desk:secret@search-1:9200/news",
        "opensearch://search-1:9200/news?shards=many",
        "opensearch://search-1:9200/news?nodes=3",
        "opensearch+https://search-1:9200/news"
      })
  void anotherFormIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> cluster(text));
  }

  @Test
  void aClusterIsPrintedAsItWasTyped() {
    String text = "opensearch://search-1:9200/news?shards=3";
    ArchiveLocation location =
        assertInstanceOf(
            ArchiveLocation.Cluster.class,
            ArchiveLocation.Cluster.parse(text, name -> Optional.of("secret")));
    assertTrue(location.toString().equals(text));
  }
}
