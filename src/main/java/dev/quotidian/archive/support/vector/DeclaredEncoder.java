package dev.quotidian.archive.support.vector;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import java.util.Optional;

/**
 * The encoder of an archive's vectors, as the archive declares it: that with which it was made.
 * Safe for use by many threads.
 */
public final class DeclaredEncoder {
  private DeclaredEncoder() {}

  /**
   * The encoder that an archive declares.
   *
   * @param declared what {@link EncoderIdentity#toString} printed; blank for none
   * @param archive its name, for messages
   * @throws ArchiveDamagedException if it cannot be read
   */
  public static Optional<EncoderIdentity> of(String declared, String archive) {
    try {
      return declared.isBlank() ? Optional.empty() : Optional.of(EncoderIdentity.parse(declared));
    } catch (IllegalArgumentException e) {
      throw new ArchiveDamagedException(
          "Archive "
              + archive
              + ": its last commit declares an encoder that cannot be read: "
              + e.getMessage()
              + "; restore it from a backup, or bring out what can be read with Quotidian.rescue",
          e);
    }
  }

  /**
   * The encoder with which an archive is opened: the one stated, which must be the one declared. An
   * archive with vectors may be read without.
   *
   * @param forWriting whether articles may be added, which then need vectors
   * @throws ArchiveException if another is stated, or none to write an archive with vectors
   */
  public static OpenEncoder checked(
      String declared, Optional<CheckedEncoder> stated, String archive, boolean forWriting) {
    Optional<EncoderIdentity> had = of(declared, archive);
    Optional<EncoderIdentity> identity = stated.map(CheckedEncoder::identity);
    if (stated.isEmpty() && !(forWriting && had.isPresent())) {
      return OpenEncoder.lacking(had.map(made -> unstated(archive, made)).orElse(without(archive)));
    }
    if (!had.equals(identity)) {
      throw new ArchiveException(refusal(had, identity, archive));
    }
    return OpenEncoder.of(stated.orElseThrow());
  }

  private static String unstated(String archive, EncoderIdentity made) {
    return "archive "
        + archive
        + " is open without the encoder of its vectors, "
        + made.described()
        + "; open it with ArchiveSettings.withVectors";
  }

  private static String without(String archive) {
    return "archive "
        + archive
        + " has no vectors; make one with ArchiveSettings.withVectors in another folder, and add its"
        + " articles to it";
  }

  private static String refusal(
      Optional<EncoderIdentity> had, Optional<EncoderIdentity> stated, String archive) {
    String made =
        had.map(encoder -> "has vectors of encoder " + encoder.described())
            .orElse("was made without vectors");
    String asked =
        stated
            .map(encoder -> "the settings state encoder " + encoder.described())
            .orElse("is opened for writing without an encoder");
    String remedy =
        had.isPresent()
            ? ". Open it with that encoder, or for reading only without one"
            : ". Open it without an encoder";
    return "Archive "
        + archive
        + " "
        + made
        + ", and "
        + asked
        + remedy
        + "; or make a new archive with the encoder stated, in another folder, and add the articles"
        + " of this one to it: addAnnotated(archive.articles()::iterator, …)";
  }
}
