package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.util.Optional;

/**
 * The dates that the context of an attribution gives: those in its window, and those of sentences
 * and occasions before it. Quotations are asked for by their number.
 */
final class AttributionContext {
  private static final int MAX_EVENT_SENTENCES = 4;
  private static final int MAX_EVENT_DAYS = 7;
  private static final int MAX_CUE_DISTANCE = 4;

  private final SaidLexicon lexicon;
  private final AttributionWindow window;
  private final Text text;
  private final SentenceDates dates;

  AttributionContext(SaidLexicon lexicon, AttributionWindow window, SentenceDates dates) {
    this.lexicon = lexicon;
    this.window = window;
    this.text = window.text();
    this.dates = dates;
  }

  /** The date in the window that stands nearest the cue; else one at the content's head. */
  Optional<DateRange> date(int quotation) {
    Quotation q = window.quotation(quotation);
    if (q.cue().isEmpty()) {
      return Optional.empty();
    }
    Optional<DateMention> nearest = nearest(quotation, q);
    return nearest.isPresent() ? nearest.flatMap(dates::range) : headDate(window.tokens(quotation));
  }

  private Optional<DateMention> nearest(int quotation, Quotation q) {
    DatingMentions dating = new DatingMentions(lexicon, text, window.tokens(quotation));
    Optional<DateMention> nearest = Optional.empty();
    for (int t = window.first(quotation); t < window.end(quotation); t++) {
      if (window.isCovered(t) || dates.isNone(t)) {
        continue;
      }
      int at = t;
      Optional<DateMention> mention = dates.at(t).filter(one -> dating.dates(at, one));
      if (mention.isPresent()
          && isNearer(mention.get(), nearest, q)
          && !isOfAnotherSpeaker(quotation, t, mention.get())) {
        nearest = mention;
      }
    }
    return nearest;
  }

  /** "While Low admitted on Tuesday that ..., Okafor said": the Tuesday is Low's. */
  private boolean isOfAnotherSpeaker(int quotation, int token, DateMention mention) {
    Quotation own = window.quotation(quotation);
    for (int i = Math.max(0, quotation - 1);
        i <= quotation + 1 && i < window.quotations().size();
        i++) {
      Quotation other = window.quotation(i);
      boolean beside =
          i != quotation
              && !other.cue().isEmpty()
              && Math.abs(token - window.anchor(i)) <= MAX_CUE_DISTANCE;
      if (beside
          && isSpokenByAnother(own, other)
          && distance(mention, other) < distance(mention, own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpokenByAnother(Quotation own, Quotation other) {
    Optional<String> name = own.speaker().map(Speaker::name);
    Optional<String> others = other.speaker().map(Speaker::name);
    return name.isPresent() && others.isPresent() && !name.equals(others);
  }

  private static boolean isNearer(DateMention mention, Optional<DateMention> than, Quotation q) {
    return than.isEmpty() || distance(mention, q) < distance(than.get(), q);
  }

  private static int distance(DateMention mention, Quotation quotation) {
    return Math.abs(mention.span().start() - quotation.cue().getFirst().start());
  }

  /** "Said late Monday that ...", where the content was taken to begin with the day. */
  private Optional<DateRange> headDate(QuotationTokens quotation) {
    int t = quotation.contentFirst();
    if (t >= text.tokens() || text.isQuoted(t) || dates.isNone(t)) {
      return Optional.empty();
    }
    DatingMentions dating = new DatingMentions(lexicon, text, quotation);
    return dating.isAfterCue(t)
        ? dates
            .at(t)
            .filter(one -> dating.dates(t, one))
            .filter(this::isNoSubject)
            .flatMap(dates::range)
        : Optional.empty();
  }

  private boolean isNoSubject(DateMention mention) {
    int end = text.tokenAt(mention.span().end());
    boolean followed = end < text.tokens() && text.isWord(end) && !text.isClitic(end);
    return followed && !lexicon.has(SaidWords.SUBJECT, text, end);
  }

  /** The date told last, at most some sentences before a quotation. */
  Optional<DateRange> toldBefore(int quotation, int sentences) {
    int sentence = window.sentence(quotation);
    for (int s = sentence; s >= Math.max(0, sentence - sentences); s--) {
      Optional<DateRange> date = dates.ofSentence(s);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date of the sentence moved by a length of time: "came one day after they agreed that". */
  Optional<DateRange> movedDate(int quotation) {
    int sentence = window.sentence(quotation);
    Optional<DateRange> own = dates.ofSentence(sentence);
    Optional<DateRange> told =
        own.isPresent() || sentence == 0 ? own : dates.ofSentence(sentence - 1);
    return RelativeShifts.date(text, window.tokens(quotation), dates, told)
        .map(dates::upToPublication);
  }

  /** The date of a sentence just before a quotation that names its speaker. */
  Optional<DateRange> event(int quotation) {
    Optional<Long> name =
        window
            .quotation(quotation)
            .speaker()
            .filter(speaker -> speaker.type() == Speaker.Type.PERSON)
            .map(AttributionContext::lastName);
    int sentence = window.sentence(quotation);
    for (int s = sentence - 1;
        name.isPresent() && s >= Math.max(0, sentence - MAX_EVENT_SENTENCES);
        s--) {
      int first = text.firstToken(s);
      Optional<DateRange> date = dates.ofSentence(s).filter(AttributionContext::isNarrow);
      if (date.isPresent()
          && window.says(
              name.get(),
              first,
              Math.min(text.endToken(s), first + AttributionWindow.MAX_TOKENS))) {
        return date;
      }
    }
    return Optional.empty();
  }

  static boolean isNarrow(DateRange range) {
    return range.first().plusDays(MAX_EVENT_DAYS).isAfter(range.last());
  }

  private static long lastName(Speaker speaker) {
    String name = speaker.name();
    return Hash.of(name, name.lastIndexOf(' ') + 1, name.length());
  }

  /** The date of the first occasion in the window that the ledger knows. */
  Optional<DateRange> occasion(int quotation, DatedOccasions ledger) {
    for (int t = window.first(quotation); t < window.end(quotation); t++) {
      int kind = window.isCovered(t) ? 0 : lexicon.occasions().kindToldBefore(text, t);
      if (kind > 0 && !isOfPerson(quotation, t)) {
        Optional<DateRange> date = ledger.occasion(kind);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** "The chair of the survey committee said": no survey is told of. */
  private boolean isOfPerson(int quotation, int token) {
    Quotation q = window.quotation(quotation);
    boolean document = q.speaker().filter(s -> s.type() == Speaker.Type.DOCUMENT).isPresent();
    return !document
        && q.source().stream()
            .anyMatch(s -> s.start() <= text.start(token) && text.end(token) <= s.end());
  }
}
