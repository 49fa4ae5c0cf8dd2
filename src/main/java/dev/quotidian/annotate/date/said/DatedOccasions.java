package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The discourse state of said dates: those found so far in an article, by kind of occasion and by
 * speaker. Mutable.
 */
final class DatedOccasions {
  private final Map<Integer, DateRange> occasions = new HashMap<>();
  private final Map<String, DateRange> speakers = new HashMap<>();
  private Optional<DateRange> latest = Optional.empty();
  private Optional<DateRange> latestDay = Optional.empty();

  void noteOccasion(int kind, DateRange date) {
    if (kind > 0) {
      occasions.put(kind, date);
      latest = Optional.of(date);
    }
  }

  void noteDay(DateRange day) {
    latestDay = Optional.of(day);
  }

  /** The days told last. */
  Optional<DateRange> latestDay() {
    return latestDay;
  }

  Optional<DateRange> latestOccasion() {
    return latest;
  }

  Optional<DateRange> occasion(int kind) {
    return Optional.ofNullable(occasions.get(kind));
  }

  /** Whoever speaks for an organisation dates what else it says. */
  void noteSpeaker(Quotation quotation, DateRange date) {
    quotation.speaker().ifPresent(speaker -> speakers.put(speaker.name(), date));
    quotation
        .speaker()
        .flatMap(Speaker::affiliation)
        .ifPresent(name -> speakers.putIfAbsent(name, date));
  }

  /** The date of what the speaker, or the organisation spoken for, said before. */
  Optional<DateRange> speaker(Quotation quotation) {
    return quotation.speaker().flatMap(this::of);
  }

  private Optional<DateRange> of(Speaker speaker) {
    DateRange own = speakers.get(speaker.name());
    return own != null || isMinister(speaker)
        ? Optional.ofNullable(own)
        : speaker.affiliation().map(speakers::get);
  }

  /** Ministers of one state speak each on an occasion of their own. */
  private static boolean isMinister(Speaker speaker) {
    return speaker
        .role()
        .filter(role -> role.toLowerCase(Locale.ROOT).endsWith("minister"))
        .isPresent();
  }
}
