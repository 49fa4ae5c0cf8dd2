package dev.quotidian.index.record;

import dev.quotidian.article.Annotation;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import java.util.Comparator;
import java.util.List;

/** The dates that the quotations of an article mention. Immutable. */
public final class MentionedDates {
  private final List<DateMention> sorted;

  public MentionedDates(Annotations annotations) {
    this.sorted =
        annotations.dates().stream().sorted(Comparator.comparing(DateMention::span)).toList();
  }

  /** Those inside the content of a quotation, in text order. */
  public List<DateMention> in(Quotation quotation) {
    return quotation.content().stream()
        .flatMap(piece -> Annotation.within(piece, sorted).stream())
        .toList();
  }
}
