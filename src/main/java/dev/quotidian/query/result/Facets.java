package dev.quotidian.query.result;

import dev.quotidian.query.FacetField;
import java.util.List;
import java.util.Objects;

/**
 * The counts that a {@link dev.quotidian.query.FacetRequest} asked for.
 *
 * <pre>{@code
 * FacetRequest request =
 *     FacetRequest.ofQuotations(quotation, FacetField.SPEAKER, FacetField.TOPIC);
 * Facet speakers = archive.facets(request).of(FacetField.SPEAKER);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param facets one for each field, in the order asked for
 * @param partial whether time ran out, so that the true counts may be higher
 * @since 0.1
 */
public record Facets(List<Facet> facets, boolean partial) {

  /** Copies the list. */
  public Facets {
    Objects.requireNonNull(facets, "facets");
    facets = List.copyOf(facets);
  }

  /**
   * The counts of a field.
   *
   * @throws IllegalArgumentException if the request did not name the field
   */
  public Facet of(FacetField field) {
    return facets.stream()
        .filter(facet -> facet.field().equals(field))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Facet "
                        + field
                        + " is not among those requested, "
                        + facets.stream().map(Facet::field).toList()
                        + "; name it in the FacetRequest"));
  }
}
