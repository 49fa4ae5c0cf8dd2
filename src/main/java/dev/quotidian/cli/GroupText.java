package dev.quotidian.cli;

import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.group.Groups.Group;

/** Groups of hits for people. */
final class GroupText {
  private final Style style;
  private final GroupKey key;
  private final String noun;

  /**
   * Groups by a key.
   *
   * @param noun what is in them
   */
  GroupText(Style style, GroupKey key, String noun) {
    this.style = style;
    this.key = key;
    this.noun = noun;
  }

  /** Prints a hit under its rank in the group. */
  interface HitEntry<H> {
    String of(int rank, H hit);
  }

  <H> String of(Groups<H> groups, HitEntry<H> entry) {
    StringBuilder text = new StringBuilder(heading(groups));
    for (Group<H> group : groups) {
      text.append('\n')
          .append(style.name(group.key().isPresent() ? group.label() : "without " + field()))
          .append(": ")
          .append(Counted.of(group.total(), noun))
          .append('\n');
      int rank = 0;
      for (H hit : group.hits()) {
        text.append(entry.of(++rank, hit));
      }
    }
    return text.append(HitText.expansion(groups.asHits())).toString();
  }

  private String heading(Groups<?> groups) {
    String total = Counted.of(groups.total().count(), "group") + " by " + field();
    return (groups.total().exact() ? total : "At least " + total)
        + (groups.groups().size() < groups.total().count() && !groups.groups().isEmpty()
            ? "; showing " + groups.groups().size()
            : "")
        + "\n";
  }

  private String field() {
    return key.label().replace('_', ' ');
  }
}
