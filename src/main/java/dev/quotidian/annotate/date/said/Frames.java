package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Hash;
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

  private static final int EVENT_WITHIN = 4;
  private static final int EVENT_DAYS = 7;
  private static final long ALSO = Hash.of("also");

  private final Text text;
  private final List<Quotation> quotations;
  private final List<DateMention> dates;
  private final List<List<DateMention>> datesBySentence;
  private final LocalDate published;
  private final int[] covered;

  Frames(Text text, List<Quotation> quotations, List<DateMention> dates, LocalDate published) {
    this.text = text;
    this.quotations = quotations;
    this.published = published;
    this.dates = dates;
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
    return nearest(q, quotation, cue);
  }

  /** The date of the sentence moved by a length of time: "came one day after they agreed that". */
  Optional<DateRange> movedDate(int quotation) {
    return Offsets.date(text, quotations.get(quotation), dates, sentenceDate(quotation))
        .map(this::upToPublication);
  }

  private Optional<DateRange> sentenceDate(int quotation) {
    int sentence = sentence(quotation);
    Optional<DateRange> own = dateOfSentence(sentence);
    return own.isPresent() || sentence == 0 ? own : dateOfSentence(sentence - 1);
  }

  private Optional<DateRange> nearest(Quotation q, int quotation, int cue) {
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

  /**
   * Whether two attributions stand in one paragraph, at most two sentences apart, or the second
   * says "also".
   */
  boolean goesOn(int first, int second) {
    int from = sentence(first);
    int to = sentence(second);
    boolean near = to - from <= 2;
    for (int s = from + 1; near && s <= to; s++) {
      near = !text.sentenceBeginsParagraph(s);
    }
    return near || (to - from <= 2 && saysAlso(to));
  }

  private boolean saysAlso(int sentence) {
    for (int t = text.firstToken(sentence); t < text.endToken(sentence); t++) {
      if (text.hash(t) == ALSO && covered[t] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The date of a sentence just before a quotation that names its speaker. */
  Optional<DateRange> event(int quotation) {
    Optional<Long> name = quotations.get(quotation).speaker().map(Frames::lastName);
    int sentence = sentence(quotation);
    for (int s = sentence; name.isPresent() && s >= Math.max(0, sentence - EVENT_WITHIN); s--) {
      Optional<DateRange> date = dateOfSentence(s).filter(range -> isNarrow(range));
      if (date.isPresent() && names(s, name.get())) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean isNarrow(DateRange range) {
    return range.first().plusDays(EVENT_DAYS).isAfter(range.last());
  }

  private static long lastName(Speaker speaker) {
    String name = speaker.name();
    return Hash.of(name, name.lastIndexOf(' ') + 1, name.length());
  }

  private boolean names(int sentence, long name) {
    for (int t = text.firstToken(sentence); t < text.endToken(sentence); t++) {
      if (text.hash(t) == name && covered[t] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of occasion that a quotation's frame names. */
  Stream<Integer> occasions(Quotation quotation) {
    Span at =
        quotation.cue().isEmpty() ? quotation.content().getFirst() : quotation.cue().getFirst();
    int sentence = text.sentence(Math.min(text.tokenAt(at.start()), text.tokens() - 1));
    return IntStream.range(text.firstToken(sentence), text.endToken(sentence))
        .filter(t -> covered[t] == 0)
        .map(t -> Occasions.kindToldBefore(text, t))
        .filter(kind -> kind > 0)
        .boxed();
  }
}
