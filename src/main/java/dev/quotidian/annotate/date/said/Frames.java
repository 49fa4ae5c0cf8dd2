package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The frame of a quotation: the words of its attributing sentence that are not its content. */
final class Frames {
  /** Wider than this a date mention does not date an utterance. */
  private static final int LONGEST_DAYS = 366;

  private final Text text;
  private final List<Quotation> quotations;
  private final List<List<DateMention>> datesBySentence;
  private final LocalDate published;
  private final int[] covered;

  Frames(Text text, List<Quotation> quotations, List<DateMention> dates, LocalDate published) {
    this.text = text;
    this.quotations = quotations;
    this.published = published;
    this.datesBySentence = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      datesBySentence.add(List.of());
    }
    for (DateMention mention : dates) {
      note(mention);
    }
    this.covered = new int[text.tokens()];
    quotations.forEach(this::cover);
  }

  private void note(DateMention mention) {
    int t = text.tokenAt(mention.span().start());
    if (t >= text.tokens() || !dates(mention)) {
      return;
    }
    int sentence = text.sentence(t);
    if (datesBySentence.get(sentence).isEmpty()) {
      datesBySentence.set(sentence, new ArrayList<>());
    }
    datesBySentence.get(sentence).add(mention);
  }

  /** Whether a mention can date an utterance: a day or stretch of the calendar that has begun. */
  private boolean dates(DateMention mention) {
    return switch (mention.type()) {
      case DATE, TIME -> mention.range().filter(this::isPastAndNarrow).isPresent();
      case DURATION, SET -> false;
    };
  }

  private boolean isPastAndNarrow(DateRange range) {
    return !range.first().isAfter(published)
        && range.first().plusDays(LONGEST_DAYS).isAfter(range.last());
  }

  private void cover(Quotation quotation) {
    for (Span piece : quotation.content()) {
      int end = text.tokenAt(piece.end());
      for (int t = text.tokenAt(piece.start()); t < end; t++) {
        covered[t]++;
      }
    }
  }

  /** The sentence of a quotation's cue; of its content where it has none. */
  int sentence(int quotation) {
    Quotation q = quotations.get(quotation);
    Span at = q.cue().isEmpty() ? q.content().getFirst() : q.cue().getFirst();
    return text.sentence(Math.min(text.tokenAt(at.start()), text.tokens() - 1));
  }

  /** The date in a quotation's frame that stands nearest its cue. */
  Optional<DateRange> date(int quotation) {
    Quotation q = quotations.get(quotation);
    if (q.cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = q.cue().getFirst().start();
    return datesBySentence.get(sentence(quotation)).stream()
        .filter(mention -> isInFrame(mention.span(), q))
        .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - cue)))
        .flatMap(DateMention::range)
        .map(this::upToPublication);
  }

  private boolean isInFrame(Span date, Quotation quotation) {
    boolean inSource = quotation.source().stream().anyMatch(date::overlaps);
    return !inSource && isUncovered(date);
  }

  private boolean isUncovered(Span date) {
    return covered[text.tokenAt(date.start())] == 0;
  }

  private DateRange upToPublication(DateRange range) {
    return range.last().isAfter(published) ? DateRange.of(range.first(), published) : range;
  }

  /** The first date that a sentence tells outside of quotations. */
  Optional<DateRange> dateOfSentence(int sentence) {
    return datesBySentence.get(sentence).stream()
        .filter(mention -> isUncovered(mention.span()))
        .findFirst()
        .flatMap(DateMention::range)
        .map(this::upToPublication);
  }

  /** The kinds of occasion that a quotation's frame names. */
  Stream<Integer> occasions(Quotation quotation) {
    Span at =
        quotation.cue().isEmpty() ? quotation.content().getFirst() : quotation.cue().getFirst();
    int sentence = text.sentence(Math.min(text.tokenAt(at.start()), text.tokens() - 1));
    return IntStream.range(text.firstToken(sentence), text.endToken(sentence))
        .filter(t -> covered[t] == 0)
        .map(t -> Occasions.kind(text, t))
        .filter(kind -> kind > 0)
        .boxed();
  }
}
