package dev.quotidian.archive.support.vector;

import dev.quotidian.query.BadRequestException;
import java.util.List;
import java.util.Optional;

/**
 * The encoder with which an archive is open, or why there is none. Safe for use by many threads.
 *
 * @param encoder that of the archive's vectors
 * @param lack why there is none, and what to do
 */
public record OpenEncoder(Optional<CheckedEncoder> encoder, String lack) {

  static OpenEncoder of(CheckedEncoder encoder) {
    return new OpenEncoder(Optional.of(encoder), "");
  }

  static OpenEncoder lacking(String why) {
    return new OpenEncoder(Optional.empty(), why);
  }

  /** That of several archives that are read as one: each must be open with the same encoder. */
  public static OpenEncoder common(List<OpenEncoder> encoders) {
    OpenEncoder first = encoders.getFirst();
    Optional<EncoderIdentity> identity = first.encoder().map(CheckedEncoder::identity);
    for (OpenEncoder other : encoders) {
      if (other.encoder().isEmpty()) {
        return other;
      }
      if (!other.encoder().map(CheckedEncoder::identity).equals(identity)) {
        return lacking("the archives that are searched as one have vectors of different encoders");
      }
    }
    return first;
  }

  /**
   * The encoder.
   *
   * @throws BadRequestException if there is none
   */
  public CheckedEncoder required() {
    return encoder.orElseThrow(
        () -> new BadRequestException("Hits cannot be ranked by meaning: " + lack));
  }
}
