package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveException;
import org.apache.lucene.util.Version;

/**
 * The version of Lucene that this library is compiled against. Another one on the class path, as a
 * framework that manages versions may bring, would fail anywhere later, or write files that this
 * library cannot read again.
 */
public final class LuceneVersion {
  /** As the build names it; a later bug fix of the same minor version will do. */
  static final String COMPILED_AGAINST = "10.6.0";

  private LuceneVersion() {}

  /**
   * Checks the Lucene on the class path, before an archive is opened.
   *
   * @param archive the archive's name
   * @throws ArchiveException if it is another minor version
   */
  public static void check(Object archive) {
    check(archive, Version.LATEST.toString());
  }

  static void check(Object archive, String found) {
    if (!minor(found).equals(minor(COMPILED_AGAINST))) {
      throw new ArchiveException(
          "Archive "
              + archive
              + " cannot be opened: this Quotidian is made for Lucene "
              + COMPILED_AGAINST
              + ", and Lucene "
              + found
              + " is on the class path; set the version of all org.apache.lucene modules to "
              + COMPILED_AGAINST);
    }
  }

  /** {@code 10.6} of {@code 10.6.0}. */
  private static String minor(String version) {
    int dot = version.indexOf('.', version.indexOf('.') + 1);
    return dot < 0 ? version : version.substring(0, dot);
  }
}
