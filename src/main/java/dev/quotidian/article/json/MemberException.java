package dev.quotidian.article.json;

import java.io.Serial;

/** What a member of an object has wrong, with its place. */
final class MemberException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  MemberException(String message) {
    super(message);
  }

  MemberException(String message, Throwable cause) {
    super(message, cause);
  }
}
