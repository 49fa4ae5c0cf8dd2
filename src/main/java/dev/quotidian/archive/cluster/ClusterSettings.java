package dev.quotidian.archive.cluster;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.query.syntax.Excerpt;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/**
 * Where the cluster of an archive is, and how the archive is laid out and used there. Immutable.
 *
 * <pre>{@code
 * ClusterSettings settings =
 *     ClusterSettings.of(URI.create("https://search-1:9200"), "news")
 *         .withLogin(ClusterLogin.apiKey(System.getenv("ARCHIVE_KEY")))
 *         .withShards(3)
 *         .withReplicas(1);
 * }</pre>
 *
 * <p>Requests go to the hosts that are stated, and to no others that the cluster may tell of. They
 * are encrypted. Only a host on loopback may be stated with {@code http}, for trying things out.
 *
 * <p>The shards and replicas hold for an archive that is made; one that is there keeps its own.
 *
 * @param hosts where the nodes answer: {@code https}, host and port
 * @param name the archive's name in the cluster: an alias, of the index {@code name-000001}
 * @param login how to log in
 * @param tls whom to trust and what to show; the default of Java, if empty
 * @param shards into how many parts an archive is cut that is made
 * @param replicas how many copies each part has beside the first, in an archive that is made
 * @param connectTimeout how long to wait until a host answers at all
 * @param requestTimeout how long to wait for an answer
 * @param bulk how articles are sent
 * @param archive what holds on any engine: annotators, taxonomy, own fields, cursors; the buffer
 *     and the automatic commit have no meaning here
 * @since 0.1
 */
public record ClusterSettings(
    List<URI> hosts,
    String name,
    ClusterLogin login,
    Optional<SSLContext> tls,
    int shards,
    int replicas,
    Duration connectTimeout,
    Duration requestTimeout,
    BulkSettings bulk,
    ArchiveSettings archive) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,199}");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there is no host, one is not {@code https} and not on
   *     loopback, or has more than a name and a port; the name has others than small letters,
   *     digits, {@code _} and {@code -}; the shards are not in 1 to 1024, the replicas not in 0 to
   *     20; or a timeout is not positive
   */
  public ClusterSettings {
    Objects.requireNonNull(hosts, "hosts");
    hosts = List.copyOf(hosts);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(tls, "tls");
    Objects.requireNonNull(connectTimeout, "connectTimeout");
    Objects.requireNonNull(requestTimeout, "requestTimeout");
    Objects.requireNonNull(bulk, "bulk");
    Objects.requireNonNull(archive, "archive");
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("No host: state at least one, as https://search-1:9200");
    }
    hosts.forEach(ClusterSettings::check);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "An archive cannot be named \""
              + Excerpt.of(name)
              + "\" in a cluster: take up to 200 of a to z, 0 to 9, _ and -, a letter or digit first");
    }
    if (shards < 1 || shards > 1024) {
      throw new IllegalArgumentException(shards + " shards: there must be 1 to 1024");
    }
    if (replicas < 0 || replicas > 20) {
      throw new IllegalArgumentException(replicas + " replicas: there must be 0 to 20");
    }
    check("connect", connectTimeout);
    check("request", requestTimeout);
  }

  /** Credentials belong to the login: a host with them is refused without being repeated. */
  private static void check(URI host) {
    if (host.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "A host must not have credentials: state them with ClusterSettings.withLogin");
    }
    String path = String.valueOf(host.getRawPath());
    if (host.getHost() == null
        || !(path.isEmpty() || path.equals("/"))
        || host.getRawQuery() != null
        || host.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "Not a host: " + Excerpt.of(host.toString()) + "; write it as https://search-1:9200");
    }
    if (!"https".equals(host.getScheme()) && !isPlainLoopback(host)) {
      throw new IllegalArgumentException(
          "The host "
              + Excerpt.of(host.toString())
              + " is not https: all but a host on loopback, as http://localhost:9200, must be");
    }
  }

  private static boolean isPlainLoopback(URI host) {
    return "http".equals(host.getScheme()) && LOOPBACK.matcher(host.getHost()).matches();
  }

  private static void check(String what, Duration timeout) {
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException(
          "A " + what + " timeout of " + timeout + ": it must be positive");
    }
  }

  /**
   * One shard, one replica, nobody logs in, and {@link ArchiveSettings#standard}.
   *
   * @throws IllegalArgumentException if the host or the name is refused
   */
  public static ClusterSettings of(URI host, String name) {
    Objects.requireNonNull(host, "host");
    return of(List.of(host), name);
  }

  /**
   * The same, for a cluster that is asked at several hosts.
   *
   * @throws IllegalArgumentException if a host or the name is refused
   */
  public static ClusterSettings of(List<URI> hosts, String name) {
    return new ClusterSettings(
        hosts,
        name,
        ClusterLogin.none(),
        Optional.empty(),
        1,
        1,
        Duration.ofSeconds(5),
        Duration.ofMinutes(1),
        BulkSettings.standard(),
        ArchiveSettings.standard());
  }

  /** These settings with another login. */
  public ClusterSettings withLogin(ClusterLogin login) {
    return with(hosts, login, tls, shards, replicas, bulk, archive);
  }

  /** These settings with certificates of one's own. */
  public ClusterSettings withTls(SSLContext tls) {
    Objects.requireNonNull(tls, "tls");
    return with(hosts, login, Optional.of(tls), shards, replicas, bulk, archive);
  }

  /**
   * These settings with another number of shards.
   *
   * @throws IllegalArgumentException if it is not in 1 to 1024
   */
  public ClusterSettings withShards(int shards) {
    return with(hosts, login, tls, shards, replicas, bulk, archive);
  }

  /**
   * These settings with another number of replicas.
   *
   * @throws IllegalArgumentException if it is not in 0 to 20
   */
  public ClusterSettings withReplicas(int replicas) {
    return with(hosts, login, tls, shards, replicas, bulk, archive);
  }

  /**
   * These settings with other timeouts.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public ClusterSettings withTimeouts(Duration connectTimeout, Duration requestTimeout) {
    return new ClusterSettings(
        hosts, name, login, tls, shards, replicas, connectTimeout, requestTimeout, bulk, archive);
  }

  /** These settings with another way to send articles. */
  public ClusterSettings withBulk(BulkSettings bulk) {
    return with(hosts, login, tls, shards, replicas, bulk, archive);
  }

  /** These settings with others of those that hold on any engine. */
  public ClusterSettings withArchive(ArchiveSettings archive) {
    return with(hosts, login, tls, shards, replicas, bulk, archive);
  }

  private ClusterSettings with(
      List<URI> hosts,
      ClusterLogin login,
      Optional<SSLContext> tls,
      int shards,
      int replicas,
      BulkSettings bulk,
      ArchiveSettings archive) {
    return new ClusterSettings(
        hosts, name, login, tls, shards, replicas, connectTimeout, requestTimeout, bulk, archive);
  }

  /** How messages name the archive: {@code news on https://search-1:9200}. */
  public String described() {
    return name + " on " + hosts.getFirst() + (hosts.size() == 1 ? "" : " and others");
  }

  /** Without the login. */
  @Override
  public String toString() {
    return "ClusterSettings["
        + described()
        + ", "
        + shards
        + " shards, "
        + replicas
        + " replicas, "
        + login
        + "]";
  }
}
