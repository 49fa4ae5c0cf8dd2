package dev.quotidian.archive;

import java.util.List;
import java.util.Objects;

/**
 * The result of an integrity check of an archive's last commit.
 *
 * <pre>{@code
 * ArchiveCheck check = archive.check();
 * if (!check.isSound()) {
 *   check.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param articles how many articles were read
 * @param quotations how many quotations were read
 * @param problems what is wrong, in words; empty if all is well
 * @since 0.1
 */
public record ArchiveCheck(long articles, long quotations, List<String> problems) {

  /** Copies the list. */
  public ArchiveCheck {
    Objects.requireNonNull(problems, "problems");
    problems = List.copyOf(problems);
  }

  /** Whether all is well. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
