package dev.quotidian.query.hint;

import java.util.Objects;
import java.util.function.Function;

/**
 * A criterion like another, with one part changed so that it finds more, or other things.
 *
 * <p>Immutable.
 *
 * @param kind how it is changed
 * @param asked the part that is changed, as a query string
 * @param instead what stands in its place, as a query string; empty where the part is left out
 * @param criterion the changed criterion
 * @param <C> {@link dev.quotidian.query.ArticleCriterion} or {@link
 *     dev.quotidian.query.QuotationCriterion}
 * @since 0.1
 */
public record Relaxation<C>(SearchHint.Kind kind, String asked, String instead, C criterion) {
  /** Checks. */
  public Relaxation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(instead, "instead");
    Objects.requireNonNull(criterion, "criterion");
  }

  /** The same change within a criterion that this one is a part of. */
  <D> Relaxation<D> within(Function<? super C, ? extends D> whole) {
    return new Relaxation<>(kind, asked, instead, whole.apply(criterion));
  }
}
