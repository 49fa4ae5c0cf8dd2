package dev.quotidian.opensearch.group;

import dev.quotidian.query.result.Total;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the first groups of a search's hits, by their best hits in the first pass. */
interface GroupHeads {

  /**
   * The first groups.
   *
   * @param groups in order, from the first that was asked for
   * @param total how many there are in all
   * @param aside the values of those that were asked for beside
   */
  record Found(List<Group> groups, Total total, Map<Optional<String>, List<String>> aside) {}

  /**
   * Finds some.
   *
   * @param aside groups that are not among them, of which only the values are told
   * @param offset how many of the others come before
   * @param limit the maximum number
   */
  Found find(Set<Optional<String>> aside, int offset, int limit);
}
