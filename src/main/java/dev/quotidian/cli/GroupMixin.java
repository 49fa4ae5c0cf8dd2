package dev.quotidian.cli;

import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether hits are shown in groups. */
final class GroupMixin {
  @Option(
      names = "--group-by",
      paramLabel = "FIELD",
      converter = Keys.class,
      description =
          "show hits in groups, by speaker, publisher, another field that facets counts, or by"
              + " article (quotations only); --limit and --offset count groups")
  private Optional<GroupKey> key = Optional.empty();

  @Option(
      names = "--best",
      paramLabel = "N",
      description = "how many hits of each group to show; default: ${DEFAULT-VALUE}")
  private int best = 3;

  /** How they are grouped; empty where they are not. */
  Optional<Grouping> grouping() {
    return key.map(by -> new Grouping(by, best));
  }

  /** Reads the name of a field. */
  static final class Keys implements ITypeConverter<GroupKey> {
    @Override
    public GroupKey convert(String value) {
      try {
        return GroupKey.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
