package dev.quotidian.json;

import dev.quotidian.query.BadRequestException;
import java.io.Serial;

/**
 * JSON that a {@link JsonCodec} does not accept. The message names the place, what is wrong there,
 * and what is accepted.
 *
 * @since 0.1
 */
public final class JsonReadException extends BadRequestException {
  @Serial private static final long serialVersionUID = 1;

  JsonReadException(String what, Throwable cause) {
    super("JSON of " + what + ": " + cause.getMessage(), cause);
  }
}
