package dev.quotidian.opensearch.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.archive.support.DeclaredFields;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterMapping;
import dev.quotidian.query.field.OwnFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the index of an archive in a cluster, and makes it where there is none. The archive's name
 * is an alias, so that another index can take the place of this one while others search.
 */
public final class ClusterIndexOpener {
  private static final String FIRST = "-000001";
  private static final String EXISTS = "resource_already_exists_exception";

  private final ClusterSettings settings;
  private final ClusterConnection connection;
  private final boolean isWritable;

  private ClusterIndexOpener(
      ClusterSettings settings, ClusterConnection connection, boolean isWritable) {
    this.isWritable = isWritable;
    this.settings = settings;
    this.connection = connection;
  }

  /**
   * Opens the index, which is made if it is not there.
   *
   * @throws ArchiveVersionException if it was not made by this version of the library
   * @throws ArchiveException if the cluster cannot be reached, or the index has other fields than
   *     the settings state
   */
  public static ClusterIndex open(ClusterSettings settings) {
    return open(settings, true);
  }

  /**
   * Opens the index for reading, which must be there.
   *
   * @throws ArchiveVersionException if it was not made by this version of the library
   * @throws ArchiveException if it is not there, the cluster cannot be reached, or the index has
   *     other fields than the settings state
   */
  public static ClusterIndex openReadOnly(ClusterSettings settings) {
    return open(settings, false);
  }

  private static ClusterIndex open(ClusterSettings settings, boolean isWritable) {
    if (settings.archive().encoder().isPresent()) {
      throw new UnsupportedOnClusterException(
          "Archive "
              + settings.described()
              + ": ranking by meaning is not there on a cluster; open it without an encoder");
    }
    if (!settings.archive().analyses().isEmpty()) {
      throw new UnsupportedOnClusterException(
          "Archive "
              + settings.described()
              + ": analyses of other languages are not there on a cluster; open it without them");
    }
    ClusterConnection connection = ClusterConnection.open(settings);
    boolean success = false;
    try {
      ClusterIndex index = new ClusterIndexOpener(settings, connection, isWritable).open();
      success = true;
      return index;
    } finally {
      if (!success) {
        connection.close();
      }
    }
  }

  private ClusterIndex open() {
    Map<String, Object> meta = meta().orElseGet(this::absent);
    Object schema = meta.get(ClusterMapping.META_SCHEMA);
    Object mapping = meta.get(ClusterMapping.META_MAPPING);
    if (!(schema instanceof Number && mapping instanceof Number)) {
      throw new ArchiveVersionException(
          "Archive "
              + settings.described()
              + " is an index that this library did not make; choose another name");
    }
    if (!is(schema, Schema.VERSION) || !is(mapping, ClusterMapping.VERSION)) {
      throw otherVersion(schema + "." + mapping);
    }
    return new ClusterIndex(settings, connection, fields(meta), isWritable);
  }

  /** The fields that the archive has; one without articles takes those that the settings state. */
  private OwnFields fields(Map<String, Object> meta) {
    String declared = String.valueOf(meta.getOrDefault(ClusterMapping.META_FIELDS, ""));
    Optional<OwnFields> stated = settings.archive().fields();
    if (isWritable
        && stated.isPresent()
        && !stated.get().toString().equals(declared)
        && isEmpty()) {
      replace();
      return stated.get();
    }
    return DeclaredFields.checked(declared, stated, settings.described());
  }

  private boolean isEmpty() {
    connection.ask(ServerRequest.post("/" + settings.name() + "/_refresh"));
    Object count =
        connection.ask(ServerRequest.get("/" + settings.name() + "/_count")).get("count");
    return count instanceof Number number && number.longValue() == 0;
  }

  /** Puts a new index behind the alias in the place of the one there, in one step. */
  private void replace() {
    String before = behindAlias();
    String next = next(before);
    Map<String, Object> definition = definition();
    definition.remove("aliases");
    connection.ask(ServerRequest.put("/" + next, definition));
    connection.ask(
        ServerRequest.post(
            "/_aliases",
            Map.of(
                "actions",
                List.of(
                    Map.of("remove_index", Map.of("index", before)),
                    Map.of(
                        "add",
                        Map.of(
                            "index", next, "alias", settings.name(), "is_write_index", true))))));
  }

  private String behindAlias() {
    return connection
        .ask(ServerRequest.get("/" + settings.name() + "/_alias"))
        .keySet()
        .iterator()
        .next();
  }

  /** The name of the index after one: {@code news-000002} after {@code news-000001}. */
  private String next(String before) {
    int number = Integer.parseInt(before.substring(before.lastIndexOf('-') + 1));
    return String.format(Locale.ROOT, "%s-%06d", settings.name(), number + 1);
  }

  private static boolean is(Object found, int version) {
    return found instanceof Number number && number.longValue() == version;
  }

  private ArchiveVersionException otherVersion(String version) {
    return new ArchiveVersionException(
        "Archive "
            + settings.described()
            + " is stored in index format "
            + version
            + ", this library reads format "
            + Schema.VERSION
            + "."
            + ClusterMapping.VERSION
            + "; open it with the library that made it, or add its articles to a new archive under"
            + " another name");
  }

  /** What the index says of itself; empty if there is no index. */
  private Optional<Map<String, Object>> meta() {
    ServerRequest request = ServerRequest.get("/" + settings.name() + "/_mapping");
    ServerAnswer answer = connection.answer(request);
    if (answer.isNotFound()) {
      return Optional.empty();
    }
    Map<String, Object> indices = connection.accepted(request, answer).body();
    if (indices.size() != 1) {
      throw new ArchiveVersionException(
          "Archive "
              + settings.described()
              + " is an alias of several indices, which this library did not make; choose another"
              + " name");
    }
    Object mappings = member(indices.values().iterator().next(), "mappings");
    return Optional.of(object(member(member(mappings, "_meta"), ClusterMapping.META)));
  }

  private static Object member(Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    return value == null ? Map.of() : value;
  }

  private static Map<String, Object> object(Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> object.put(String.valueOf(name), inner));
    }
    return object;
  }

  private Map<String, Object> absent() {
    if (isWritable) {
      return made();
    }
    throw new ArchiveException(
        "Archive "
            + settings.described()
            + " is not there; correct its name, or make it with Quotidian.connect");
  }

  /** Another process may make it at the same time: then it is there too. */
  private Map<String, Object> made() {
    ServerRequest request = ServerRequest.put("/" + settings.name() + FIRST, definition());
    ServerAnswer answer = connection.answer(request);
    if (answer.errorType().filter(EXISTS::equals).isEmpty()) {
      connection.accepted(request, answer);
    }
    return meta()
        .orElseThrow(
            () ->
                new ArchiveException(
                    "Archive "
                        + settings.described()
                        + ": its index "
                        + settings.name()
                        + FIRST
                        + " is there, but not under its name; give it the alias "
                        + settings.name()
                        + ", or choose another name"));
  }

  private Map<String, Object> definition() {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("settings", ClusterMapping.settings(settings));
    definition.put(
        "mappings", ClusterMapping.mappings(settings.archive().fields().orElse(OwnFields.NONE)));
    definition.put("aliases", Map.of(settings.name(), Map.of("is_write_index", true)));
    return definition;
  }
}
