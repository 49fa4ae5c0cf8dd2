package dev.quotidian.query.hint;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationCriterion.NamedExactly;
import dev.quotidian.query.QuotationCriterion.SaidOn;
import dev.quotidian.query.QuotationCriterion.SpokenBy;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.hint.SearchHint.Kind;
import dev.quotidian.query.syntax.WordSyntax;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Changes a criterion in one part at a time: left out, loosened, or looked for elsewhere. Parts are
 * those that all must match.
 *
 * <p>Thread-safe. It is for engines, not for applications.
 *
 * @since 0.1
 */
public final class Relaxations {
  static final Side<ArticleCriterion> ARTICLES =
      new Side<>(ArticleCriterion::allOf, ArticleCriterion::anyOf, ArticleCriterion::quoting);
  static final Side<QuotationCriterion> QUOTATIONS =
      new Side<>(QuotationCriterion::allOf, QuotationCriterion::anyOf, spoken -> spoken);

  private Relaxations() {}

  /**
   * How criteria of a side are combined.
   *
   * @param speaking what asks for quotations that satisfy a criterion, or for articles with one
   */
  record Side<C>(
      Function<List<C>, C> allOf,
      Function<List<C>, C> anyOf,
      Function<QuotationCriterion, C> speaking) {}

  /** The changes to a criterion for articles, in the order of its parts. */
  public static List<Relaxation<ArticleCriterion>> ofArticles(ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> ofList(all.criteria(), ARTICLES, Relaxations::ofArticles);
      case ArticleCriterion.Boosted boosted ->
          within(
              ofArticles(boosted.criterion()),
              part -> ArticleCriterion.boosted(part, boosted.weight()));
      case ArticleCriterion.Quoting quoting ->
          within(ofQuotations(quoting.quotation()), ArticleCriterion::quoting);
      case ArticleCriterion.Title title -> List.of(elsewhere(criterion, title.text()));
      case ArticleCriterion.Lead lead -> List.of(elsewhere(criterion, lead.text()));
      case ArticleCriterion.Body body -> List.of(elsewhere(criterion, body.text()));
      case ArticleCriterion.InField in -> List.of(elsewhere(criterion, in.text()));
      case CommonCriterion common -> ofCommon(common, ArticleCriterion::allOf);
      case ArticleCriterion.AnyOf any -> List.of();
      case ArticleCriterion.AtLeast some -> List.of();
      case ArticleCriterion.Not not -> List.of();
      case ArticleCriterion.ByAuthor by -> List.of();
    };
  }

  /** The changes to a criterion for quotations, in the order of its parts. */
  public static List<Relaxation<QuotationCriterion>> ofQuotations(QuotationCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return switch (criterion) {
      case QuotationCriterion.AllOf all ->
          ofList(all.criteria(), QUOTATIONS, Relaxations::ofQuotations);
      case QuotationCriterion.Boosted boosted ->
          within(
              ofQuotations(boosted.criterion()),
              part -> QuotationCriterion.boosted(part, boosted.weight()));
      case QuotationCriterion.InArticle in ->
          within(ofArticles(in.article()), QuotationCriterion::inArticle);
      case NamedExactly by -> List.of(loosened(criterion, QuotationCriterion.speaker(by.name())));
      case QuotationCriterion.Content content -> List.of(elsewhere(criterion, content.text()));
      case SpokenBy by -> List.of(elsewhere(criterion, QuotationCriterion.about(by.name())));
      case SaidOn said -> ofSaid(said);
      case CommonCriterion common -> ofQuotations(common);
      case QuotationCriterion.AnyOf any -> List.of();
      case QuotationCriterion.AtLeast some -> List.of();
      case QuotationCriterion.Not not -> List.of();
      case QuotationCriterion.SpokenById by -> List.of();
      case QuotationCriterion.InRole in -> List.of();
      case QuotationCriterion.Affiliated by -> List.of();
      case QuotationCriterion.OfKind of -> List.of();
      case QuotationCriterion.OfSourceType of -> List.of();
      case QuotationCriterion.OfAct of -> List.of();
      case QuotationCriterion.Confident confident -> List.of();
    };
  }

  /** The parts that all must match; the criterion itself where it is one. */
  public static List<ArticleCriterion> parts(ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return criterion instanceof ArticleCriterion.AllOf all ? all.criteria() : List.of(criterion);
  }

  /** The parts that all must match; the criterion itself where it is one. */
  public static List<QuotationCriterion> parts(QuotationCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return criterion instanceof QuotationCriterion.AllOf all ? all.criteria() : List.of(criterion);
  }

  private static List<Relaxation<QuotationCriterion>> ofQuotations(CommonCriterion common) {
    List<Relaxation<QuotationCriterion>> found =
        new ArrayList<>(ofCommon(common, QuotationCriterion::allOf));
    if (common instanceof Text text) {
      found.add(elsewhere(text, QuotationCriterion.inArticle(text)));
    }
    return found;
  }

  private static List<Relaxation<QuotationCriterion>> ofSaid(SaidOn said) {
    List<Relaxation<QuotationCriterion>> found = new ArrayList<>();
    longer(said.days())
        .forEach(days -> found.add(loosened(said, new SaidOn(said.relation(), days))));
    found.add(elsewhere(said, new PublishedOn(said.relation(), said.days())));
    return found;
  }

  private static <C> List<Relaxation<C>> ofCommon(
      CommonCriterion criterion, Function<List<Word>, C> allOf) {
    @SuppressWarnings("unchecked") // a common criterion is one of either kind
    Function<CommonCriterion, C> cast = common -> (C) common;
    C asked = cast.apply(criterion);
    return switch (criterion) {
      case Phrase phrase -> List.of(loosened(asked, allOf.apply(words(phrase.text()))));
      case Near near ->
          List.of(
              loosened(
                  asked, allOf.apply(near.parts().stream().flatMap(Relaxations::words).toList())));
      case OnTopic topic -> List.of(elsewhere(asked, allOf.apply(words(topic.label()))));
      case PublishedOn on ->
          longer(on.days()).stream()
              .map(days -> loosened(asked, cast.apply(new PublishedOn(on.relation(), days))))
              .toList();
      case CommonCriterion.WithDate on ->
          longer(on.days()).stream()
              .map(
                  days ->
                      loosened(
                          asked,
                          cast.apply(
                              new CommonCriterion.WithDate(on.field(), on.relation(), days))))
              .toList();
      case MentionedOn on ->
          longer(on.days()).stream()
              .map(days -> loosened(asked, cast.apply(new MentionedOn(on.relation(), days))))
              .toList();
      case Word word -> List.of();
      case WordForm form -> List.of();
      case CommonCriterion.Like like -> List.of();
      case CommonCriterion.LikeArticle like -> List.of();
      case CommonCriterion.InLanguage in -> List.of();
      case CommonCriterion.About about -> List.of();
      case CommonCriterion.FromPublisher from -> List.of();
      case CommonCriterion.WithId id -> List.of();
      case CommonCriterion.OfOwnField of -> List.of();
      case CommonCriterion.MatchAll all -> List.of();
    };
  }

  private static List<Word> words(String text) {
    return WordSyntax.words(text).stream().map(Word::new).toList();
  }

  private static Stream<Word> words(Text text) {
    return switch (text) {
      case Word word -> Stream.of(word);
      case Phrase phrase -> words(phrase.text()).stream();
      case Near near -> near.parts().stream().flatMap(Relaxations::words);
      case WordForm form -> Stream.of();
    };
  }

  /** The month and the year that days lie in, where that is more; none if they are in several. */
  private static List<DateRange> longer(DateRange days) {
    return Stream.of(
            DateRange.of(YearMonth.from(days.first())), DateRange.ofYear(days.first().getYear()))
        .filter(period -> !days.last().isAfter(period.last()) && !period.equals(days))
        .toList();
  }

  /** Of parts that all must match. */
  private static <C> List<Relaxation<C>> ofList(
      List<C> parts, Side<C> side, Function<C, List<Relaxation<C>>> relaxations) {
    List<Relaxation<C>> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      found.addAll(
          within(
              relaxations.apply(parts.get(i)),
              part -> side.allOf().apply(replaced(parts, at, 1, List.of(part)))));
      if (parts.size() > 1) {
        found.add(
            new Relaxation<>(
                Kind.LEFT_OUT,
                parts.get(i).toString(),
                "",
                side.allOf().apply(replaced(parts, i, 1, List.of()))));
      }
    }
    anyWord(parts, side).ifPresent(found::add);
    return found;
  }

  /** Where several words are asked for, any of them. */
  private static <C> Optional<Relaxation<C>> anyWord(List<C> parts, Side<C> side) {
    List<C> words = parts.stream().filter(Word.class::isInstance).toList();
    if (words.size() < 2) {
      return Optional.empty();
    }
    C any = side.anyOf().apply(words);
    List<C> others = new ArrayList<>(parts);
    others.removeAll(words);
    others.add(any);
    return Optional.of(
        new Relaxation<>(Kind.LOOSENED, joined(words), any.toString(), side.allOf().apply(others)));
  }

  static String joined(List<?> words) {
    return String.join(" ", words.stream().map(word -> ((Word) word).text()).toList());
  }

  private static <C> List<C> replaced(List<C> parts, int from, int count, List<C> by) {
    List<C> changed = new ArrayList<>(parts.subList(0, from));
    changed.addAll(by);
    changed.addAll(parts.subList(from + count, parts.size()));
    return changed;
  }

  private static <C, D> List<Relaxation<D>> within(
      List<Relaxation<C>> parts, Function<C, D> whole) {
    return parts.stream().map(part -> part.<D>within(whole)).toList();
  }

  private static <C> Relaxation<C> loosened(C asked, C looser) {
    return new Relaxation<>(Kind.LOOSENED, asked.toString(), looser.toString(), looser);
  }

  private static <C> Relaxation<C> elsewhere(C asked, C other) {
    return new Relaxation<>(Kind.ELSEWHERE, asked.toString(), other.toString(), other);
  }
}
