package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.lucene.record.DamageReason;
import dev.quotidian.lucene.record.DamagedArticleException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;

/** Says what is damaged in an archive, and what to do. Safe for use by many threads. */
public final class IndexDamage {
  private static final int MAX_NAMED = 5;
  private static final String REMEDY =
      "; put a backup in its place (quotidian restore), or bring out what can be read"
          + " (quotidian rescue); nothing in the folder was changed";

  private static final List<String> READERS =
      List.of(
          "org.apache.lucene.codecs.",
          "org.apache.lucene.store.",
          "org.apache.lucene.util.compress.",
          "org.apache.lucene.util.fst.");

  private IndexDamage() {}

  /** Whether an error tells of damaged or missing files, not of what stands in the way. */
  public static boolean isDamage(IOException error) {
    return switch (error) {
      case DamagedArticleException e -> true;
      case CorruptIndexException e -> true;
      case NoSuchFileException e -> true;
      case FileNotFoundException e -> true;
      case EOFException e -> true;
      default -> false;
    };
  }

  /** Whether Lucene, as it read a file, met what it never writes. */
  public static boolean isOfReader(RuntimeException error) {
    return Arrays.stream(error.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> READERS.stream().anyMatch(name::startsWith))
        .isPresent();
  }

  /** The error of an archive of which files that Lucene read make no sense. */
  public static ArchiveDamagedException met(String archive, RuntimeException error) {
    return new ArchiveDamagedException(
        "Archive "
            + archive
            + " could not be read: what is in its files makes no sense ("
            + DamageReason.of(error)
            + "); check it, which names the files (quotidian check)",
        error);
  }

  /** The error of an archive in which something damaged was read. */
  public static ArchiveDamagedException of(String archive, IOException error) {
    return new ArchiveDamagedException(
        "Archive " + archive + " is damaged: " + what(error) + REMEDY, error);
  }

  private static String what(IOException error) {
    return switch (error) {
      case DamagedArticleException e -> String.valueOf(e.getMessage());
      case CorruptIndexException e -> what(e);
      default -> DamageReason.of(error);
    };
  }

  private static String what(CorruptIndexException error) {
    return error.getCause() instanceof NoSuchFileException missing
        ? incompleteCopy(List.of(DamageReason.fileOf(missing)))
        : "file "
            + IndexFiles.name(error.getResourceDescription())
            + " is damaged: "
            + DamageReason.of(error);
  }

  /** The error of an archive that lacks files. */
  public static ArchiveDamagedException incomplete(String archive, Collection<String> missing) {
    return new ArchiveDamagedException(
        "Archive " + archive + " is damaged: " + incompleteCopy(missing) + REMEDY);
  }

  /** The error of a folder with files of an index, but without the file that lists them. */
  static ArchiveDamagedException headless(String archive, Collection<String> found) {
    return new ArchiveDamagedException(
        "Archive "
            + archive
            + " is damaged: the file segments_N, which lists the files of its index, is missing; there"
            + " are "
            + named(found)
            + REMEDY);
  }

  private static String incompleteCopy(Collection<String> missing) {
    return "files of its index are missing: "
        + named(missing)
        + "; if it is a copy, it is incomplete: copies are made by a backup, not while an archive is"
        + " written";
  }

  private static String named(Collection<String> files) {
    String named = String.join(", ", files.stream().limit(MAX_NAMED).toList());
    return files.size() <= MAX_NAMED
        ? named
        : named + " and " + (files.size() - MAX_NAMED) + " more";
  }
}
