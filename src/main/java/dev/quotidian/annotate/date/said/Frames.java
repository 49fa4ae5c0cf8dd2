package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The frame of each quotation: the words of its attributing sentence that are no content, at most
 * {@value #REACH} tokens from its cue, so that a sentence without end costs no more than others.
 */
final class Frames {
  static final int REACH = 80;
  private static final int EVENT_WITHIN = 4;
  private static final int EVENT_DAYS = 7;
  private static final long ALSO = Hash.of("also");

  private final Text text;
  private final List<Quotation> quotations;
  private final SentenceDates dates;
  private final boolean[] covered;
  private final int[] anchors;

  Frames(Text text, List<Quotation> quotations, SentenceDates dates, boolean[] covered) {
    this.text = text;
    this.quotations = quotations;
    this.dates = dates;
    this.covered = covered;
    this.anchors = quotations.stream().mapToInt(this::anchor).toArray();
  }

  /** Which tokens are content of a quotation. */
  static boolean[] covered(Text text, List<Quotation> quotations) {
    boolean[] covered = new boolean[text.tokens()];
    for (Quotation quotation : quotations) {
      for (Span piece : quotation.content()) {
        int end = text.tokenAt(piece.end());
        for (int t = text.tokenAt(piece.start()); t < end && !covered[t]; t++) {
          covered[t] = true;
        }
      }
    }
    return covered;
  }

  /** The first token of the cue; of the content where there is none. */
  private int anchor(Quotation quotation) {
    Span at =
        quotation.cue().isEmpty() ? quotation.content().getFirst() : quotation.cue().getFirst();
    return Math.min(text.tokenAt(at.start()), text.tokens() - 1);
  }

  int sentence(int quotation) {
    return text.sentence(anchors[quotation]);
  }

  private int first(int quotation) {
    return Math.max(text.firstToken(sentence(quotation)), anchors[quotation] - REACH);
  }

  private int end(int quotation) {
    return Math.min(text.endToken(sentence(quotation)), anchors[quotation] + REACH);
  }

  /** The date in a quotation's frame that stands nearest its cue. */
  Optional<DateRange> date(int quotation) {
    Quotation q = quotations.get(quotation);
    Optional<DateMention> nearest = Optional.empty();
    for (int t = first(quotation); !q.cue().isEmpty() && t < end(quotation); t++) {
      Optional<DateMention> mention = covered[t] ? Optional.empty() : dates.at(t);
      boolean inSource =
          mention.isPresent() && q.source().stream().anyMatch(mention.get().span()::overlaps);
      if (mention.isPresent() && !inSource && isNearer(mention.get(), nearest, q)) {
        nearest = mention;
      }
    }
    return nearest.flatMap(dates::range);
  }

  private static boolean isNearer(DateMention mention, Optional<DateMention> than, Quotation q) {
    return than.isEmpty() || distance(mention, q) < distance(than.get(), q);
  }

  private static int distance(DateMention mention, Quotation quotation) {
    return Math.abs(mention.span().start() - quotation.cue().getFirst().start());
  }

  /** The date of the sentence moved by a length of time: "came one day after they agreed that". */
  Optional<DateRange> movedDate(int quotation) {
    int sentence = sentence(quotation);
    Optional<DateRange> own = dates.ofSentence(sentence);
    Optional<DateRange> told =
        own.isPresent() || sentence == 0 ? own : dates.ofSentence(sentence - 1);
    return Offsets.date(text, quotations.get(quotation), dates, told).map(dates::upToPublication);
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
    return near || (to - from <= 2 && says(ALSO, first(second), end(second)));
  }

  private boolean says(long word, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.hash(t) == word && !covered[t]) {
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
      int first = text.firstToken(s);
      Optional<DateRange> date = dates.ofSentence(s).filter(Frames::isNarrow);
      if (date.isPresent() && says(name.get(), first, Math.min(text.endToken(s), first + REACH))) {
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

  /** The date of the first occasion in a quotation's frame that the ledger knows. */
  Optional<DateRange> occasion(int quotation, Ledger ledger) {
    for (int t = first(quotation); t < end(quotation); t++) {
      int kind = covered[t] ? 0 : Occasions.kindToldBefore(text, t);
      Optional<DateRange> date = kind == 0 ? Optional.empty() : ledger.occasion(kind);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
