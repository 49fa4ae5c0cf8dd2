package dev.quotidian.archive.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises that a disk is full, and names it. Java has no exception for it: the words are those
 * of Linux, macOS and Windows. Safe for use by many threads.
 */
public final class FullDisk {
  private static final Pattern WORDS =
      Pattern.compile("no space left|not enough space|disk quota exceeded");

  private FullDisk() {}

  /** Whether it, or one of its causes, is for want of room. */
  public static boolean isCauseOf(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (WORDS.matcher(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT)).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The error of writing to a folder, for a message: which disk is full, or else the error itself.
   */
  public static String explained(Throwable error, Path folder) {
    return isCauseOf(error)
        ? "the disk of " + folder + name(folder) + " is full; free some of it, and try again"
        : error.toString();
  }

  /** Its mount and device, as {@code (/data, /dev/sdb1)}; nothing, where they cannot be told. */
  private static String name(Path folder) {
    return existing(folder).map(there -> " (" + store(there) + ")").orElse("");
  }

  private static Optional<Path> existing(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return Optional.ofNullable(there);
  }

  private static String store(Path there) {
    try {
      return Files.getFileStore(there).toString();
    } catch (IOException e) {
      return there.toString();
    }
  }
}
