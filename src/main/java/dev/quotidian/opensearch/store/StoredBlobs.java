package dev.quotidian.opensearch.store;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterFields;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is stored beside the articles of an archive, by name, as bytes: in documents of the
 * archive's index that no search finds. It is read as it was written last, whether refreshed or
 * not, and durable when it was written. Several may write: who has not read the last state is
 * refused.
 *
 * <p>One document has the bytes; many of them are in further documents, which are written before
 * and referred to by it. So all is replaced at once. Safe for use by many threads.
 *
 * @param index where they are
 * @param maxPart how many compressed bytes are in one document
 */
public record StoredBlobs(ClusterIndex index, int maxPart) {
  private static final int MAX_PART = 4 << 20;
  private static final int MAX_TRIES = 10;
  private static final int CONFLICT = 409;

  /** Those of an index. */
  public StoredBlobs(ClusterIndex index) {
    this(index, MAX_PART);
  }

  /**
   * A state of a blob: another stamp means that it was changed.
   *
   * @param change a word that is new with each change
   * @param parts in how many further documents it is
   * @param sequence the number of the change in its shard
   * @param term of the primary copy of the shard
   */
  public record Stamp(String change, int parts, long sequence, long term) {}

  /** Bytes and their state. Immutable, if nobody changes the bytes. */
  public static final class Blob {
    private final Stamp stamp;
    private final byte[] bytes;

    private Blob(Stamp stamp, byte[] bytes) {
      this.stamp = stamp;
      this.bytes = bytes;
    }

    public Stamp stamp() {
      return stamp;
    }

    public byte[] bytes() {
      return bytes;
    }
  }

  /** The state of a blob; empty if there is none. */
  public Optional<Stamp> stamp(String name) {
    return document(name, name, ClusterFields.BLOB_PARTS + "," + ClusterFields.BLOB_CHANGE)
        .map(StoredBlobs::stamp);
  }

  /**
   * A blob; empty if there is none.
   *
   * @throws ArchiveDamagedException if it is damaged
   */
  public Optional<Blob> read(String name) {
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      Optional<Map<?, ?>> head = document(name, name, "*");
      if (head.isEmpty()) {
        return Optional.empty();
      }
      Stamp stamp = stamp(head.get());
      Optional<byte[]> bytes =
          stamp.parts() == 0 ? Optional.of(bytes(head.get(), name)) : parts(name, stamp);
      if (bytes.isPresent()) {
        return Optional.of(new Blob(stamp, unzipped(bytes.get(), name)));
      }
    }
    throw damaged(name, "some of its documents are missing");
  }

  /** All further documents; empty where one is not there, as when it is replaced meanwhile. */
  private Optional<byte[]> parts(String name, Stamp stamp) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int part = 0; part < stamp.parts(); part++) {
      Optional<Map<?, ?>> document = document(name, part(name, stamp.change(), part), "*");
      if (document.isEmpty()) {
        return Optional.empty();
      }
      all.writeBytes(bytes(document.get(), name));
    }
    return Optional.of(all.toByteArray());
  }

  /**
   * Replaces a blob.
   *
   * @param before its state as far as is known; empty if there is none
   * @return its new state; empty if it was changed since
   */
  public Optional<Stamp> replace(String name, Optional<Stamp> before, byte[] bytes) {
    String change = UUID.randomUUID().toString();
    byte[] zipped = zipped(bytes);
    int parts = zipped.length <= maxPart ? 0 : (zipped.length + maxPart - 1) / maxPart;
    for (int part = 0; part < parts; part++) {
      int end = Math.min(zipped.length, (part + 1) * maxPart);
      put(name, part(name, change, part), Arrays.copyOfRange(zipped, part * maxPart, end));
    }
    Optional<Stamp> replaced = replace(name, before, change, parts, zipped);
    Optional<Stamp> unused = replaced.isPresent() ? before : unused(change, parts);
    unused.ifPresent(stamp -> removeParts(name, stamp));
    return replaced;
  }

  private static Optional<Stamp> unused(String change, int parts) {
    return Optional.of(new Stamp(change, parts, 0, 0));
  }

  private Optional<Stamp> replace(
      String name, Optional<Stamp> before, String change, int parts, byte[] zipped) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(ClusterFields.BLOB_CHANGE, Map.of("id", change));
    members.put(ClusterFields.BLOB_PARTS, Map.of("count", parts));
    if (parts == 0) {
      members.put(ClusterFields.BLOB, Base64.getEncoder().encodeToString(zipped));
    }
    Map<String, String> condition = new LinkedHashMap<>();
    condition.put("routing", name);
    before.ifPresentOrElse(
        stamp -> {
          condition.put("if_seq_no", String.valueOf(stamp.sequence()));
          condition.put("if_primary_term", String.valueOf(stamp.term()));
        },
        () -> condition.put("op_type", "create"));
    ServerRequest request = ServerRequest.put(path(name), members).with(condition);
    ServerAnswer answer = index.connection().answer(request);
    if (answer.status() == CONFLICT) {
      return stamp(name).filter(now -> now.change().equals(change)); // by a request sent twice
    }
    Map<String, Object> done = index.connection().accepted(request, answer).body();
    return Optional.of(
        new Stamp(change, parts, number(done, "_seq_no"), number(done, "_primary_term")));
  }

  private void put(String name, String document, byte[] bytes) {
    Map<String, Object> members =
        Map.of(ClusterFields.BLOB, Base64.getEncoder().encodeToString(bytes));
    index
        .connection()
        .ask(ServerRequest.put(path(document), members).with(Map.of("routing", name)));
  }

  private void removeParts(String name, Stamp stamp) {
    for (int part = 0; part < stamp.parts(); part++) {
      ServerRequest request =
          ServerRequest.delete(path(part(name, stamp.change(), part)))
              .with(Map.of("routing", name));
      index.connection().answer(request); // what stays takes room, and is never read
    }
  }

  private static String part(String name, String change, int number) {
    return name + "-" + change + "-" + number;
  }

  /** No id of an article's document is like it. */
  private String path(String document) {
    return index.path("_doc/blob-" + document);
  }

  private Optional<Map<?, ?>> document(String name, String document, String members) {
    ServerRequest request =
        ServerRequest.get(path(document)).with(Map.of("routing", name, "_source", members));
    ServerAnswer answer = index.connection().answer(request);
    return answer.isNotFound() && !answer.body().containsKey("error")
        ? Optional.empty()
        : Optional.of(index.connection().accepted(request, answer).body());
  }

  private static Stamp stamp(Map<?, ?> document) {
    Map<?, ?> source = member(document, "_source");
    return new Stamp(
        String.valueOf(member(source, ClusterFields.BLOB_CHANGE).get("id")),
        (int) number(member(source, ClusterFields.BLOB_PARTS), "count"),
        number(document, "_seq_no"),
        number(document, "_primary_term"));
  }

  private byte[] bytes(Map<?, ?> document, String name) {
    if (member(document, "_source").get(ClusterFields.BLOB) instanceof String text) {
      try {
        return Base64.getDecoder().decode(text);
      } catch (IllegalArgumentException e) {
        throw damaged(name, "they are not in base 64", e);
      }
    }
    throw damaged(name, "a document has no bytes");
  }

  private static Map<?, ?> member(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static long number(Map<?, ?> object, String name) {
    return object.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O in memory
    }
    return zipped.toByteArray();
  }

  private byte[] unzipped(byte[] bytes, String name) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw damaged(name, "they cannot be unpacked (" + e.getMessage() + ")", e);
    }
  }

  private ArchiveException damaged(String name, String what, Exception cause) {
    return new ArchiveDamagedException(said(name, what), cause);
  }

  private ArchiveException damaged(String name, String what) {
    return new ArchiveDamagedException(said(name, what));
  }

  private String said(String name, String what) {
    return "Archive "
        + index.settings().described()
        + ": the stored bytes of "
        + name
        + " are damaged: "
        + what
        + "; store them anew";
  }
}
