package dev.quotidian.query;

import java.io.Serial;

/**
 * A request whose values an archive cannot serve, because whoever typed or sent them got them
 * wrong: a query that cannot be read or is too broad, a cursor that was altered or has expired, a
 * page too deep, a limit out of range. The message says which, and what is possible. A web app
 * answers 400 with it.
 *
 * <pre>{@code
 * try {
 *   return answer(200, archive.search(QuotationSearch.of(parser.quotations(typed)).withOffset(from)));
 * } catch (BadRequestException e) {
 *   return answer(400, e.getMessage());
 * }
 * }</pre>
 *
 * <p>Misuse of the library by the app itself is a plain {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
public class BadRequestException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public BadRequestException(String message) {
    super(message);
  }

  /** An error that another one caused. */
  public BadRequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
