package dev.quotidian.query.hint;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.hint.Relaxations.Side;
import dev.quotidian.query.hint.SearchHint.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads neighbouring words of a criterion as the name or the role of a speaker.
 *
 * <p>Thread-safe. It is for engines, not for applications.
 *
 * @since 0.1
 */
public final class SpeakerReadings {
  private static final int MAX_WORDS = 8;
  private static final int NAME_WORDS = 3;

  private SpeakerReadings() {}

  /**
   * One reading.
   *
   * @param alone asks for the speaker and nothing else
   * @param tries the whole criterion so read, each asking less of the other parts than the one
   *     before: all of them, any of the words, none
   */
  public record Reading<C>(C alone, List<Relaxation<C>> tries) {
    /** Copies the list. */
    public Reading {
      Objects.requireNonNull(alone, "alone");
      Objects.requireNonNull(tries, "tries");
      tries = List.copyOf(tries);
    }
  }

  /** The readings of a criterion for articles, those of most words first. */
  public static List<Reading<ArticleCriterion>> ofArticles(ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return readings(Relaxations.parts(criterion), Relaxations.ARTICLES);
  }

  /** The readings of a criterion for quotations, those of most words first. */
  public static List<Reading<QuotationCriterion>> ofQuotations(QuotationCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return readings(Relaxations.parts(criterion), Relaxations.QUOTATIONS);
  }

  private static <C> List<Reading<C>> readings(List<C> parts, Side<C> side) {
    List<Function<String, QuotationCriterion>> kinds =
        List.of(QuotationCriterion::speaker, QuotationCriterion::role);
    List<Reading<C>> readings = new ArrayList<>();
    int end = Math.min(MAX_WORDS, parts.size());
    for (int size = Math.min(NAME_WORDS, end); size > 0; size--) {
      for (int at = 0; at + size <= end; at++) {
        List<C> words = parts.subList(at, at + size);
        if (words.stream().allMatch(Word.class::isInstance)) {
          for (Function<String, QuotationCriterion> kind : kinds) {
            C speaker = side.speaking().apply(kind.apply(Relaxations.joined(words)));
            readings.add(reading(words, speaker, without(parts, at, size), side));
          }
        }
      }
    }
    return readings;
  }

  private static <C> List<C> without(List<C> parts, int at, int size) {
    return Stream.concat(parts.stream().limit(at), parts.stream().skip(at + size)).toList();
  }

  private static <C> Reading<C> reading(List<C> name, C speaker, List<C> rest, Side<C> side) {
    List<C> words = rest.stream().filter(Word.class::isInstance).toList();
    List<C> others = rest.stream().filter(part -> !(part instanceof Word)).toList();
    Set<List<C>> kept = new LinkedHashSet<>();
    kept.add(rest);
    if (!words.isEmpty()) {
      C anyWord = side.anyOf().apply(words);
      kept.add(Stream.concat(others.stream(), Stream.of(anyWord)).toList());
      kept.add(List.of(anyWord));
    }
    kept.add(others);
    kept.add(List.of());
    return new Reading<>(
        speaker,
        kept.stream()
            .map(
                parts ->
                    new Relaxation<>(
                        Kind.SPEAKER,
                        Relaxations.joined(name),
                        speaker.toString(),
                        side.allOf()
                            .apply(Stream.concat(Stream.of(speaker), parts.stream()).toList())))
            .toList());
  }
}
