package dev.quotidian.lucene.record;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexNotFoundException;

/** Says in a few words what a damaged file made fail. Safe for use by many threads. */
public final class DamageReason {
  private static final String RESOURCE =
      " (resource="; // Lucene adds the file, which is told before
  private static final int MAX_LENGTH = 200;

  private DamageReason() {}

  /** The reason on one line, cut, without the path of the file. */
  public static String of(Throwable cause) {
    if (cause instanceof NoSuchFileException missing) {
      return fileOf(missing) + " is missing";
    }
    if (cause.getCause() instanceof NoSuchFileException missing) {
      return fileOf(missing) + " is missing";
    }
    if (cause instanceof IndexNotFoundException) {
      return "segments_N is missing";
    }
    String message = String.valueOf(cause.getMessage());
    int resource = message.indexOf(RESOURCE);
    String text =
        cause.getMessage() == null
            ? cause.getClass().getSimpleName()
            : (resource < 0 ? message : message.substring(0, resource)).replaceAll("\\s+", " ");
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }

  /** The name of a missing file, without its path. */
  public static String fileOf(NoSuchFileException missing) {
    String file = String.valueOf(missing.getFile());
    return String.valueOf(Path.of(file).getFileName());
  }
}
