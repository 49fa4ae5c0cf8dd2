package dev.quotidian.cli;

import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Values of facets to which the results are narrowed. */
final class PickMixin {
  @Option(
      names = "--pick",
      paramLabel = "FIELD=VALUE",
      converter = Picks.class,
      description =
          "only what has this value, as facets prints it: speaker='Lena Okafor'. Of one field's"
              + " picks any will do, of several fields' each must")
  private List<Pick> picks = List.of();

  /** One value of a field. */
  record Pick(FacetField field, String value) {}

  FacetSelection selection() {
    FacetSelection selection = FacetSelection.NONE;
    for (Pick pick : picks) {
      selection = selection.with(pick.field(), pick.value());
    }
    return selection;
  }

  /** Reads {@code speaker=Lena Okafor}. */
  static final class Picks implements ITypeConverter<Pick> {
    @Override
    public Pick convert(String value) {
      int equals = value.indexOf('=');
      try {
        if (equals > 0) {
          return new Pick(
              FacetField.parse(value.substring(0, equals)), value.substring(equals + 1));
        }
      } catch (IllegalArgumentException e) {
        throw refusal(value);
      }
      throw refusal(value);
    }

    private static TypeConversionException refusal(String value) {
      return new TypeConversionException(
          "'" + value + "' is not FIELD=VALUE, as publisher='The Evening Wire'");
    }
  }
}
