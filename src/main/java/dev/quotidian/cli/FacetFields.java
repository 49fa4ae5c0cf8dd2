package dev.quotidian.cli;

import dev.quotidian.query.FacetField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a facet field: a standard one, or one of the archive's own. */
final class FacetFields implements ITypeConverter<FacetField> {
  @Override
  public FacetField convert(String value) {
    try {
      return FacetField.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
