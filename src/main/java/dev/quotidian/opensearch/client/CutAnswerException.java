package dev.quotidian.opensearch.client;

import java.io.IOException;
import java.io.Serial;

/** An answer that ends before its JSON does. The request may have been carried out. */
final class CutAnswerException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  CutAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
