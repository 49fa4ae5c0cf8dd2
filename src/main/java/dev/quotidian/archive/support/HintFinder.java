package dev.quotidian.archive.support;

import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.hint.Relaxation;
import dev.quotidian.query.hint.Relaxations;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.hint.SearchHint.Kind;
import dev.quotidian.query.hint.SpeakerReadings;
import dev.quotidian.query.hint.SpeakerReadings.Reading;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import dev.quotidian.query.suggest.Correction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the changes to a search that find more than it does, or ask for a speaker by name. Each is
 * counted; {@value #MAX_COUNTS} are at most, and none after the budget. For one thread.
 *
 * @param <C> the criteria
 * @param <S> the searches
 */
public final class HintFinder<C, S> {
  private static final int MAX_COUNTS = 60;
  private static final int MAX_PARTS = 12;
  private static final int MAX_OF_KIND = 3;

  /** The maximum number of corrections of the spelling that are looked at. */
  public static final int MAX_CORRECTIONS = 3;

  /** How long all counts may take where the search has no budget. */
  public static final Duration BUDGET = Duration.ofSeconds(1);

  private final SearchOptions options;
  private final BiFunction<C, SearchOptions, S> searches;
  private final Function<S, Hits<?>> engine;
  private final Function<List<C>, C> allOf;
  private final long end;
  private int counts;

  private HintFinder(
      SearchOptions options,
      BiFunction<C, SearchOptions, S> searches,
      Function<S, Hits<?>> engine,
      Function<List<C>, C> allOf) {
    this.options = fromStart(options);
    this.searches = searches;
    this.engine = engine;
    this.allOf = allOf;
    this.end = System.nanoTime() + options.budget().orElse(BUDGET).toNanos();
  }

  /**
   * The hints for a search for articles.
   *
   * @param corrections other spellings of what is asked, the likeliest first
   */
  public static List<SearchHint<ArticleSearch>> ofArticles(
      ArchiveReader archive, ArticleSearch search, List<Correction> corrections) {
    return new HintFinder<>(
            search.options(), ArticleSearch::new, archive::search, ArticleCriterion::allOf)
        .hints(
            search.criterion(),
            spellings(
                corrections,
                target ->
                    target instanceof SearchTarget.Articles articles
                        ? Optional.of(articles.criterion())
                        : Optional.empty()),
            SpeakerReadings.ofArticles(search.criterion()),
            Relaxations.ofArticles(search.criterion()),
            Relaxations.parts(search.criterion()));
  }

  /**
   * The hints for a search for quotations.
   *
   * @param corrections other spellings of what is asked, the likeliest first
   */
  public static List<SearchHint<QuotationSearch>> ofQuotations(
      ArchiveReader archive, QuotationSearch search, List<Correction> corrections) {
    return new HintFinder<QuotationCriterion, QuotationSearch>(
            search.options(),
            (criterion, options) -> new QuotationSearch(criterion, options, search.copies()),
            archive::search,
            QuotationCriterion::allOf)
        .hints(
            search.criterion(),
            spellings(
                corrections,
                target ->
                    target instanceof SearchTarget.Quotations quotations
                        ? Optional.of(quotations.criterion())
                        : Optional.empty()),
            SpeakerReadings.ofQuotations(search.criterion()),
            Relaxations.ofQuotations(search.criterion()),
            Relaxations.parts(search.criterion()));
  }

  private static <C> List<Relaxation<C>> spellings(
      List<Correction> corrections, Function<SearchTarget, Optional<C>> criterion) {
    return corrections.stream()
        .flatMap(
            one ->
                criterion.apply(one.target()).stream()
                    .map(
                        corrected ->
                            new Relaxation<>(
                                Kind.SPELLING, one.asked(), one.replacement(), corrected)))
        .toList();
  }

  private static SearchOptions fromStart(SearchOptions options) {
    return new SearchOptions(
        options.order(),
        0,
        options.limit(),
        options.exactTotal(),
        options.highlighting(),
        options.selection(),
        Optional.empty(),
        options.budget(),
        options.ranking());
  }

  private List<SearchHint<S>> hints(
      C criterion,
      List<Relaxation<C>> spellings,
      List<Reading<C>> readings,
      List<Relaxation<C>> relaxations,
      List<C> parts) {
    long known = count(criterion, options).map(Total::count).orElse(0L);
    List<SearchHint<S>> found = new ArrayList<>();
    spellings.forEach(spelling -> hint(spelling, options, known).ifPresent(found::add));
    readings.forEach(reading -> spoken(reading).ifPresent(found::add));
    relaxations.stream()
        .sorted(Comparator.comparing(Relaxation::kind))
        .forEach(relaxation -> hint(relaxation, options, known).ifPresent(found::add));
    if (parts.size() > 2 && found.stream().noneMatch(hint -> hint.kind() == Kind.LEFT_OUT)) {
      severalLeftOut(parts).flatMap(fewer -> hint(fewer, options, known)).ifPresent(found::add);
    }
    if (!options.selection().isEmpty()) {
      hint(withoutSelection(criterion), options.withSelection(FacetSelection.NONE), known)
          .ifPresent(found::add);
    }
    return best(found);
  }

  /**
   * What asks most of a speaker of that name, if there is one; even where words find more, since
   * they also find what was said beside the name.
   */
  private Optional<SearchHint<S>> spoken(Reading<C> reading) {
    return count(reading.alone(), options).filter(total -> total.count() > 0).stream()
        .flatMap(total -> reading.tries().stream())
        .flatMap(changed -> hint(changed, options, 0).stream())
        .findFirst();
  }

  private Relaxation<C> withoutSelection(C criterion) {
    String selected =
        options.selection().values().entrySet().stream()
            .map(field -> field.getKey() + " " + String.join(", ", field.getValue()))
            .collect(Collectors.joining("; "));
    return new Relaxation<>(Kind.SELECTION, selected, "", criterion);
  }

  /** Without as many parts as it takes: those are kept that find something together. */
  private Optional<Relaxation<C>> severalLeftOut(List<C> parts) {
    record Counted<C>(C part, long count) {}
    List<Counted<C>> byCount =
        parts.stream()
            .limit(MAX_PARTS)
            .map(part -> new Counted<>(part, count(part, options).map(Total::count).orElse(0L)))
            .filter(part -> part.count() > 0)
            .sorted(Comparator.comparingLong((Counted<C> part) -> part.count()).reversed())
            .toList();
    List<C> kept = new ArrayList<>();
    for (Counted<C> next : byCount) {
      List<C> more = new ArrayList<>(kept);
      more.add(next.part());
      if (count(allOf.apply(more), options).map(Total::count).orElse(0L) > 0) {
        kept = more;
      }
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    List<C> left = new ArrayList<>(parts);
    left.removeAll(kept);
    String leftOut = left.stream().map(Object::toString).collect(Collectors.joining(" "));
    List<C> inOrder = parts.stream().filter(kept::contains).toList();
    return Optional.of(new Relaxation<>(Kind.LEFT_OUT, leftOut, "", allOf.apply(inOrder)));
  }

  private Optional<SearchHint<S>> hint(Relaxation<C> changed, SearchOptions by, long known) {
    return count(changed.criterion(), by)
        .filter(total -> total.count() > known)
        .map(
            total ->
                new SearchHint<>(
                    changed.kind(),
                    changed.asked(),
                    changed.instead(),
                    searches.apply(changed.criterion(), by),
                    total));
  }

  /** Empty where the number or the time of counts is used up. */
  private Optional<Total> count(C criterion, SearchOptions by) {
    long left = end - System.nanoTime();
    if (left <= 0 || counts == MAX_COUNTS) {
      return Optional.empty();
    }
    counts++;
    SearchOptions counting =
        by.withLimit(0)
            .withHighlighting(Highlighting.NONE)
            .withExactTotal(false)
            .withBudget(Duration.ofNanos(left));
    Hits<?> hits = engine.apply(searches.apply(criterion, counting));
    return hits.partial() ? Optional.empty() : Optional.of(hits.total());
  }

  /** The first kinds first, of each some; where a part is changed or left out, what finds most. */
  private static <S> List<SearchHint<S>> best(List<SearchHint<S>> found) {
    List<SearchHint<S>> best = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      boolean isInOrder = kind == Kind.SPELLING || kind == Kind.SPEAKER;
      found.stream()
          .filter(hint -> hint.kind() == kind)
          .sorted(Comparator.comparingLong(hint -> isInOrder ? 0 : -hint.total().count()))
          .limit(MAX_OF_KIND)
          .forEach(best::add);
    }
    return best;
  }
}
