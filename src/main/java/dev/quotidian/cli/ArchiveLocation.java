package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.ClusterLogin;
import dev.quotidian.archive.cluster.ClusterSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where an archive is. */
sealed interface ArchiveLocation {
  /** Before the command line is read. */
  ArchiveLocation NOWHERE = new Folder(Path.of(""));

  /** In a folder. */
  record Folder(Path path) implements ArchiveLocation {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * In an OpenSearch cluster.
   *
   * @param text as it was typed; it has no login
   */
  record Cluster(String text, ClusterSettings settings) implements ArchiveLocation {
    private static final String USER = "QUOTIDIAN_CLUSTER_USER";
    private static final String PASSWORD = "QUOTIDIAN_CLUSTER_PASSWORD";
    private static final String API_KEY = "QUOTIDIAN_CLUSTER_API_KEY";
    private static final Pattern FORM =
        Pattern.compile(
            "opensearch(?<plain>\\+http)?://(?<hosts>[^/?]+)/(?<name>[^/?]+)/?(\\?(?<options>.*))?");
    private static final int DEFAULT_PORT = 9200;

    static boolean isOne(String text) {
      return text.startsWith("opensearch:") || text.startsWith("opensearch+");
    }

    /**
     * Reads {@code opensearch://host:port,host:port/name?shards=3&replicas=1}; without TLS, on
     * loopback alone, {@code opensearch+http}.
     *
     * @param environment tells the login
     * @throws IllegalArgumentException if it has another form, or a part of it is refused
     */
    static Cluster parse(String text, Function<String, Optional<String>> environment) {
      Matcher parts = FORM.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "not an archive in a cluster; write it as opensearch://search-1:9200/news, or"
                + " opensearch+http://localhost:9200/news without encryption");
      }
      String scheme = parts.group("plain") == null ? "https" : "http";
      List<URI> hosts =
          Arrays.stream(parts.group("hosts").split(",", -1))
              .map(host -> host(scheme, host))
              .toList();
      ClusterSettings settings =
          ClusterSettings.of(hosts, parts.group("name")).withLogin(login(environment));
      String options = parts.group("options");
      if (options != null) {
        for (String option : options.split("&", -1)) {
          settings = with(settings, option);
        }
      }
      return new Cluster(text, settings);
    }

    private static URI host(String scheme, String host) {
      URI uri = URI.create(scheme + "://" + host);
      return uri.getHost() != null && uri.getPort() < 0
          ? URI.create(uri + ":" + DEFAULT_PORT)
          : uri;
    }

    private static ClusterSettings with(ClusterSettings settings, String option) {
      String[] parts = option.split("=", 2);
      if (parts.length == 2 && parts[1].matches("\\d{1,4}")) {
        int number = Integer.parseInt(parts[1]);
        if (parts[0].equals("shards")) {
          return settings.withShards(number);
        }
        if (parts[0].equals("replicas")) {
          return settings.withReplicas(number);
        }
      }
      throw new IllegalArgumentException(
          "\"" + option + "\" is no option; there are shards=N and replicas=N");
    }

    private static ClusterLogin login(Function<String, Optional<String>> environment) {
      Optional<String> key = environment.apply(API_KEY);
      Optional<String> user = environment.apply(USER);
      Optional<String> password = environment.apply(PASSWORD);
      if (user.isPresent() != password.isPresent()) {
        throw new IllegalArgumentException(
            "half a login: set both " + USER + " and " + PASSWORD + " in the environment");
      }
      if (key.isPresent()) {
        return ClusterLogin.apiKey(key.get());
      }
      return user.isPresent()
          ? ClusterLogin.basic(user.get(), password.orElseThrow())
          : ClusterLogin.none();
    }

    /** With what holds on any engine. */
    ClusterSettings settings(ArchiveSettings archive) {
      return settings.withArchive(archive);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Reads what was typed. */
  final class Converter implements ITypeConverter<ArchiveLocation> {
    @Override
    public ArchiveLocation convert(String text) {
      if (!Cluster.isOne(text)) {
        return new Folder(Path.of(text));
      }
      try {
        return Cluster.parse(text, name -> Optional.ofNullable(System.getenv(name)));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
