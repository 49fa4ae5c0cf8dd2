package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.DateCandidate;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the interval that two dates bound: "from 2014 to 2016", "between Monday and Friday". */
final class DateIntervals {
  private final DateTokens w;
  private final List<DateCandidate> found;
  private final List<DateMention> mentions;

  DateIntervals(DateTokens w, List<DateCandidate> found, List<DateMention> mentions) {
    this.w = w;
    this.found = found;
    this.mentions = mentions;
  }

  /** The mentions, and before each pair that bounds a stretch, the stretch. */
  List<DateMention> added() {
    List<DateMention> all = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      if (i + 1 < mentions.size() && areBounds(found.get(i), found.get(i + 1))) {
        stretch(i).ifPresent(all::add);
      }
      all.add(mentions.get(i));
    }
    return all;
  }

  private boolean areBounds(DateCandidate one, DateCandidate other) {
    int before = one.first() - 1;
    int between = one.end();
    boolean from = w.is(before, WordClass.FROM) && w.is(between, WordClass.TO, WordClass.UNTIL);
    boolean two = w.is(before, WordClass.BETWEEN) && w.is(between, WordClass.AND);
    return (from || two) && other.first() == between + 1;
  }

  private Optional<DateMention> stretch(int i) {
    return days(mentions.get(i), mentions.get(i + 1)).map(days -> stretch(i, days));
  }

  private static Optional<DateRange> days(DateMention one, DateMention other) {
    boolean dates = one.type() == DateMention.Type.DATE && other.type() == DateMention.Type.DATE;
    return one.range()
        .flatMap(from -> other.range().map(to -> List.of(from.first(), to.last())))
        .filter(ends -> dates && !ends.getLast().isBefore(ends.getFirst()))
        .map(ends -> new DateRange(ends.getFirst(), ends.getLast()));
  }

  private DateMention stretch(int i, DateRange days) {
    DateMention one = mentions.get(i);
    DateMention other = mentions.get(i + 1);
    Span span = new Span(w.start(found.get(i).first() - 1), other.span().end());
    double confidence = Math.min(one.confidence(), other.confidence());
    String value = one.value() + "/" + other.value();
    return new DateMention(
            span, DateMention.Type.DURATION, value, Optional.of(days), confidence, "date.stretch")
        .withDetail(one.detail());
  }
}
