package dev.quotidian.archive;

import java.util.List;

/**
 * What a check of an archive's last commit found.
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
    problems = List.copyOf(problems);
  }

  /** Whether all is well. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
