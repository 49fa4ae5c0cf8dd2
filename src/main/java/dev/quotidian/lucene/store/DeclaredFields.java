package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.index.Schema;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * The fields of an archive's own, as each commit declares them: they are those that the archive was
 * made with. Safe for use by many threads.
 */
public final class DeclaredFields {
  private DeclaredFields() {}

  /** The user data of a commit of an index with these fields. */
  public static Map<String, String> userData(OwnFields fields) {
    Map<String, String> data = new HashMap<>(SchemaVersion.userData());
    if (!fields.isEmpty()) {
      data.put(Schema.FIELDS_KEY, fields.toString());
    }
    return data;
  }

  /** The fields that a commit declares. */
  public static OwnFields of(Map<String, String> userData, String archive) {
    String declared = userData.getOrDefault(Schema.FIELDS_KEY, "");
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

  /** The fields that the last commit declares, or none where it cannot be read. */
  public static OwnFields whereReadable(Directory directory) {
    try {
      return of(SegmentInfos.readLatestCommit(directory).getUserData(), directory.toString());
    } catch (IOException | ArchiveDamagedException damaged) {
      return OwnFields.NONE; // whoever reads the damaged index tells what is wrong with it
    }
  }

  /**
   * The fields that a commit declares, which must be those that the settings state, if they state
   * any.
   */
  static OwnFields checked(
      Map<String, String> userData, Optional<OwnFields> stated, String archive) {
    OwnFields declared = of(userData, archive);
    if (stated.isPresent() && !stated.get().equals(declared)) {
      throw new ArchiveException(refusal(declared, stated.get(), archive));
    }
    return declared;
  }

  /** The same where the index is written; one without an article takes the fields stated. */
  static OwnFields checked(IndexWriter writer, Optional<OwnFields> stated, String archive)
      throws IOException {
    Map<String, String> data = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    boolean isEmpty = writer.getDocStats().maxDoc == 0;
    if (isEmpty && stated.isPresent() && !stated.get().equals(of(data, archive))) {
      writer.setLiveCommitData(userData(stated.get()).entrySet());
      writer.commit();
      return stated.get();
    }
    return checked(data, stated, archive);
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
