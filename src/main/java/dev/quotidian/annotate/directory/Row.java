package dev.quotidian.annotate.directory;

import java.util.List;

/**
 * What one row or object of a file says of a speaker, as it stands there: what is blank is not
 * said.
 */
record Row(
    int line, String id, String name, String type, List<String> aliases, List<Held> positions) {

  /** A position. */
  record Held(int line, String role, String affiliation, String from, String to) {
    boolean isBlank() {
      return role.isBlank() && affiliation.isBlank() && from.isBlank() && to.isBlank();
    }
  }
}
