package dev.quotidian.archive.support;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of an archive's own, as it declares them: they are those that it was made with. Safe
 * for use by many threads.
 */
public final class DeclaredFields {
  private DeclaredFields() {}

  /**
   * The fields that an archive declares.
   *
   * @param declared what {@link OwnFields#toString} printed; blank for none
   * @param archive its name, for messages
   * @throws ArchiveDamagedException if it cannot be read
   */
  public static OwnFields of(String declared, String archive) {
    try {
      return OwnFields.parse(declared);
    } catch (IllegalArgumentException e) {
      throw new ArchiveDamagedException(
          "Archive "
              + archive
              + ": its last commit declares fields that cannot be read: "
              + e.getMessage()
              + "; restore it from a backup, or bring out what can be read with Quotidian.rescue",
          e);
    }
  }

  /**
   * The fields that an archive declares, which must be those that the settings state, if they state
   * any.
   *
   * @throws ArchiveException if they state others; the message says what differs
   */
  public static OwnFields checked(String declared, Optional<OwnFields> stated, String archive) {
    OwnFields had = of(declared, archive);
    if (stated.isPresent() && !stated.get().equals(had)) {
      throw new ArchiveException(refusal(had, stated.get(), archive));
    }
    return had;
  }

  private static String refusal(OwnFields declared, OwnFields stated, String archive) {
    return "Archive "
        + archive
        + " was made with other fields than the settings state: "
        + String.join(", ", differences(declared, stated))
        + ". Open it without stating fields to take those that it has; or make a new archive with the"
        + " fields stated, in another folder, and add the articles of this one to it:"
        + " addAnnotated(archive.articles()::iterator, …)";
  }

  private static List<String> differences(OwnFields declared, OwnFields stated) {
    List<String> differences = new ArrayList<>();
    for (OwnField field : stated.list()) {
      Optional<OwnField> had = declared.find(field.name());
      if (had.isEmpty()) {
        differences.add("it has no " + field);
      } else if (!had.get().equals(field)) {
        differences.add("it has " + had.get() + ", not " + field);
      }
    }
    for (OwnField field : declared.list()) {
      if (stated.find(field.name()).isEmpty()) {
        differences.add("it has " + field + ", which is not stated");
      }
    }
    return differences;
  }
}
