package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.query.field.OwnField;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The fields of the archive's own. */
final class FieldsMixin {
  @Option(
      names = "--field",
      paramLabel = "NAME:TYPE",
      converter = Declarations.class,
      description =
          "a field of your articles to search by, as section:keyword; types are keyword, number,"
              + " date and text. An archive is made with all that are given, and keeps them; later"
              + " runs leave them out")
  private List<OwnField> fields = List.of();

  /** {@code settings} with these fields; without, those of the archive. */
  ArchiveSettings in(ArchiveSettings settings) {
    return fields.isEmpty() ? settings : settings.withFields(fields.toArray(OwnField[]::new));
  }

  /** Reads {@code section:keyword}. */
  static final class Declarations implements ITypeConverter<OwnField> {
    @Override
    public OwnField convert(String value) {
      try {
        return OwnField.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
