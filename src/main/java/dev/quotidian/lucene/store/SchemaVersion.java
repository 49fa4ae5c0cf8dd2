package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.archive.support.DeclaredAnalyses;
import dev.quotidian.archive.support.DeclaredFields;
import dev.quotidian.archive.support.vector.CheckedEncoder;
import dev.quotidian.archive.support.vector.DeclaredEncoder;
import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredFormat;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.language.TextAnalyses;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOSupplier;

/**
 * Checks that an index has the version of this schema before it is opened, or can be upgraded to
 * it; and what it declares beside. Safe for use by many threads.
 */
public final class SchemaVersion {
  private SchemaVersion() {}

  public static Map<String, String> userData() {
    return Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION));
  }

  /**
   * The user data of a commit of an index with fields of the archive's own, with vectors, or with
   * analyses of other languages.
   */
  public static Map<String, String> userData(
      OwnFields fields, Optional<CheckedEncoder> encoder, TextAnalyses analyses) {
    Map<String, String> data = new HashMap<>(userData());
    if (!fields.isEmpty()) {
      data.put(Schema.FIELDS_KEY, fields.toString());
    }
    encoder.ifPresent(made -> data.put(Schema.ENCODER_KEY, made.identity().toString()));
    if (!analyses.isEmpty()) {
      data.put(Schema.ANALYSES_KEY, analyses.toString());
    }
    return data;
  }

  /** The fields that a commit declares, which must be those stated, if any are. */
  static OwnFields fields(
      Map<String, String> userData, Optional<OwnFields> stated, String archive) {
    return DeclaredFields.checked(declared(userData), stated, archive);
  }

  private static String declared(Map<String, String> userData) {
    return userData.getOrDefault(Schema.FIELDS_KEY, "");
  }

  /** The encoder of the vectors, which must be that of the commit, if one is stated. */
  static OpenEncoder encoder(
      Map<String, String> userData,
      Optional<CheckedEncoder> stated,
      String archive,
      boolean forWriting) {
    String declared = userData.getOrDefault(Schema.ENCODER_KEY, "");
    return DeclaredEncoder.checked(declared, stated, archive, forWriting);
  }

  /** The analyses of other languages, which must be those of the commit. */
  static TextAnalyses analyses(Map<String, String> userData, TextAnalyses stated, String archive) {
    String declared = userData.getOrDefault(Schema.ANALYSES_KEY, "");
    return DeclaredAnalyses.checked(declared, stated, archive);
  }

  /**
   * The user data of an index that is written. One without an article takes what is stated of
   * fields, encoder and analyses.
   */
  static Map<String, String> declare(
      IndexWriter writer,
      Optional<OwnFields> fields,
      Optional<CheckedEncoder> encoder,
      TextAnalyses analyses,
      String archive)
      throws IOException {
    Map<String, String> data = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    if (writer.getDocStats().maxDoc > 0) {
      return data;
    }
    Map<String, String> stated =
        new HashMap<>(
            userData(fields.orElse(DeclaredFields.of(declared(data), archive)), encoder, analyses));
    for (String key : List.of(Schema.ENCODER_KEY, Schema.ANALYSES_KEY)) {
      if (data.containsKey(key)) {
        stated.putIfAbsent(key, data.get(key)); // what is not stated stays
      }
    }
    if (!stated.equals(data)) {
      writer.setLiveCommitData(stated.entrySet());
      writer.commit();
    }
    return stated;
  }

  /** The fields that the last commit declares, or none where it cannot be read. */
  public static OwnFields fieldsWhereReadable(Directory directory) {
    try {
      return DeclaredFields.of(
          declared(SegmentInfos.readLatestCommit(directory).getUserData()), directory.toString());
    } catch (IOException | ArchiveDamagedException damaged) {
      return OwnFields.NONE; // whoever reads the damaged index tells what is wrong with it
    }
  }

  /** Refuses an index of another schema version; a directory without an index passes. */
  static void check(Directory directory, String archive) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      check(
          readable(
              directory, archive, () -> SegmentInfos.readLatestCommit(directory).getUserData()),
          archive);
    }
  }

  /** Refuses an index of another schema version, where its last commit can be read. */
  public static void checkWhereReadable(Directory directory, String archive) throws IOException {
    Optional<SegmentInfos> commit = Optional.empty();
    try {
      commit = Optional.of(SegmentInfos.readLatestCommit(directory));
    } catch (IndexFormatTooOldException
        | IndexFormatTooNewException
        | CorruptIndexException
        | FileNotFoundException
        | EOFException damaged) {
      // The check that follows tells what is wrong.
    }
    if (commit.isPresent()) {
      check(commit.get().getUserData(), archive);
    }
  }

  /**
   * The schema version of an index, where this library reads it or upgrades it.
   *
   * @throws ArchiveVersionException if it does neither
   */
  public static int upgradable(Directory directory, String archive) throws IOException {
    Map<String, String> userData =
        readable(directory, archive, () -> SegmentInfos.readLatestCommit(directory).getUserData());
    int version = version(userData, archive);
    if (version != Schema.VERSION && StoredFormat.of(version).isEmpty()) {
      throw refused(archive, version);
    }
    return version;
  }

  /** Opens an index for reading; refuses one of another schema version. */
  static DirectoryReader open(Directory directory, String archive) throws IOException {
    DirectoryReader reader = readable(directory, archive, () -> Schema.open(directory));
    boolean success = false;
    try {
      check(reader.getIndexCommit().getUserData(), archive);
      IndexFiles.checkComplete(reader, directory, archive);
      success = true;
      return reader;
    } finally {
      if (!success) {
        reader.close();
      }
    }
  }

  /** Refuses a commit of another schema version. */
  public static void check(Map<String, String> userData, String archive) {
    int version = version(userData, archive);
    if (version != Schema.VERSION) {
      throw refused(archive, version);
    }
  }

  private static int version(Map<String, String> userData, String archive) {
    String version = userData.get(Schema.VERSION_KEY);
    if (version == null || !version.matches("\\d{1,9}")) {
      throw new ArchiveVersionException(
          "Archive "
              + archive
              + " holds a Lucene index that this library did not make; choose another folder");
    }
    return Integer.parseInt(version);
  }

  private static ArchiveVersionException refused(String archive, int version) {
    return new ArchiveVersionException(
        "Archive "
            + archive
            + " is stored in index format "
            + version
            + ", this library reads format "
            + Schema.VERSION
            + remedy(archive, version));
  }

  private static String remedy(String archive, int version) {
    if (StoredFormat.of(version).isPresent()) {
      return "; upgrade it, which needs no original files: Quotidian.upgrade(folder), or \"quotidian upgrade "
          + archive
          + "\"";
    }
    return version > Schema.VERSION
        ? "; open it with the newer library that made it"
        : ", and upgrades formats from "
            + StoredFormat.OLDEST
            + " on; open it with the library that made it, or add its articles to a new archive in"
            + " another folder";
  }

  private static <T> T readable(Directory directory, String archive, IOSupplier<T> reading)
      throws IOException {
    try {
      return reading.get();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      IndexFiles.checkCommit(directory); // a damaged file may seem to be of another version
      throw new ArchiveVersionException(
          "Archive "
              + archive
              + " was written by another version of Lucene; add its articles to a new archive in another folder",
          e);
    }
  }
}
