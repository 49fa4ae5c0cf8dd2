package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Event-time linking: the utterance time of each quotation, from a date in its attributing
 * sentence, else from the occasion it belongs to where that is dated elsewhere (the same speaker's
 * dated statement, "the call", "the briefing"), else the publication day with a confidence below
 * {@link SaidDate#MIN_EXPLICIT_CONFIDENCE}. A date inside the content never counts. Pure and
 * linear.
 */
public final class SaidDates {
  private static final double IN_SENTENCE = 0.9;
  private static final double SAME_OCCASION = 0.7;
  private static final double SAME_SPEAKER = 0.65;
  private static final double TOLD_LATER = 0.55;
  private static final double ASSUMED = 0.2;
  private static final int MAX_AGE_DAYS = 60;
  private static final int MAX_SPEAKER_DAYS = 31;

  /** The last sentence of the lead, and the last one that dates what it quotes. */
  private static final int LAST_LEAD_SENTENCE = 2;

  private static final int LAST_LEAD_DATE_SENTENCE = 8;
  private static final int MAX_ANSWER_SENTENCES = 3;
  private static final int MAX_SENTENCES_BEFORE = 6;

  /** A fall-back beyond the sentence of a quotation. */
  private interface Context {
    Optional<SaidDate> find(SaidDates dates, Quotation quotation, int index);
  }

  /** The fall-backs, the first that gives a date counts. */
  private static final List<Context> CONTEXT =
      List.of(
          (dates, q, i) -> dates.atThatTime(i),
          (dates, q, i) -> dates.answer(i),
          (dates, q, i) -> dates.occasion(i, dates.past, SAME_OCCASION, SaidRule.OCCASION),
          (dates, q, i) -> dates.turn(q),
          (dates, q, i) -> dates.speaker(q),
          (dates, q, i) -> dates.occasion(i, dates.ahead, TOLD_LATER, SaidRule.OCCASION_LATER),
          (dates, q, i) -> dates.event(i),
          (dates, q, i) -> dates.running(i),
          (dates, q, i) -> dates.addressed(i),
          (dates, q, i) -> dates.lead(q, i));

  private final Text text;
  private final List<Quotation> quotations;
  private final SentenceDates dates;
  private final SaidLexicon lexicon;
  private final AttributionWindow window;
  private final AttributionContext context;
  private final TemporalSignals signals;
  private final LocalDate published;

  /** The default: the publication day. */
  private final SaidDate assumed;

  private final DatedOccasions past = new DatedOccasions();
  private final DatedOccasions ahead = new DatedOccasions();
  private Optional<SaidDate> before = Optional.empty();

  private SaidDates(
      SaidLexicon lexicon,
      Text text,
      List<Quotation> quotations,
      List<QuotationTokens> tokens,
      List<DateMention> dates,
      LocalDate published) {
    this.text = text;
    this.quotations = quotations;
    this.published = published;
    this.assumed = SaidRule.PUBLISHED.date(DateRange.of(published), ASSUMED);
    this.lexicon = lexicon;
    this.window = new AttributionWindow(text, quotations, tokens);
    this.dates = new SentenceDates(text, dates, window.covered(), published);
    this.context = new AttributionContext(lexicon, window, this.dates);
    this.signals = new TemporalSignals(lexicon, window);
  }

  /**
   * The quotations with their said dates; their speakers are not read.
   *
   * @param lexicon the words of the language
   * @param text the body
   * @param quotations in text order
   * @param tokens the quotations’ tokens, in the same order
   * @param dates the body's date mentions, in text order
   * @param published the publication day
   */
  public static List<Quotation> of(
      SaidLexicon lexicon,
      Text text,
      List<Quotation> quotations,
      List<QuotationTokens> tokens,
      List<DateMention> dates,
      LocalDate published) {
    return new SaidDates(lexicon, text, quotations, tokens, dates, published).run();
  }

  private List<Quotation> run() {
    for (int s = 0; s < text.sentences(); s++) {
      noteOccasions(s, ahead);
    }
    for (int i = 0; i < quotations.size(); i++) {
      noteLater(i);
    }
    List<Quotation> dated = new ArrayList<>(quotations.size());
    int sentence = 0;
    for (int i = 0; i < quotations.size(); i++) {
      text.checkLimit();
      for (; sentence <= window.sentence(i); sentence++) {
        noteOccasions(sentence, past);
      }
      dated.add(date(quotations.get(i), i));
    }
    dated.replaceAll(this::asItsDocument);
    return List.copyOf(dated);
  }

  /** The first day that a speaker's own sentence tells, for what the lead quotes of it. */
  private void noteLater(int index) {
    Quotation quotation = quotations.get(index);
    boolean near =
        quotation.act() == Quotation.Act.SAID && window.sentence(index) <= LAST_LEAD_DATE_SENTENCE;
    if (near
        && !signals.isPerfect(index)
        && !signals.isInPassing(index)
        && ahead.speaker(quotation).isEmpty()) {
      context
          .date(index)
          .filter(AttributionContext::isNarrow)
          .ifPresent(day -> ahead.noteSpeaker(quotation, day));
    }
  }

  /**
   * A document was written once: what is told of one quotation of it later on dates all of them.
   */
  private Quotation asItsDocument(Quotation quotation) {
    boolean document =
        quotation.speaker().filter(s -> s.type() == Speaker.Type.DOCUMENT).isPresent();
    boolean told = quotation.said().filter(SaidDate::isExplicit).isPresent();
    Optional<DateRange> date = document && !told ? past.speaker(quotation) : Optional.empty();
    return date.map(range -> SaidRule.DOCUMENT.date(range, TOLD_LATER))
        .map(quotation::withSaid)
        .orElse(quotation);
  }

  private Quotation date(Quotation quotation, int index) {
    Optional<SaidDate> moved =
        context.movedDate(index).map(range -> SaidRule.MOVED.date(range, SAME_OCCASION));
    if (moved.isPresent()) {
      return quotation.withSaid(moved.get());
    }
    SaidDate said = saidDate(quotation, index);
    if (said.isExplicit()
        && quotation.act() == Quotation.Act.SAID
        && !isWide(said.range())
        && !signals.isInPassing(index)) {
      past.noteSpeaker(quotation, said.range());
    }
    before = Optional.of(said);
    return quotation.withSaid(said);
  }

  private SaidDate saidDate(Quotation quotation, int index) {
    Optional<DateRange> told = context.date(index);
    if (told.isPresent()) {
      return SaidRule.SENTENCE.date(told.get(), IN_SENTENCE);
    }
    return signals.isPerfect(index) ? assumed : fromContext(quotation, index);
  }

  private static boolean isWide(DateRange range) {
    return range.first().plusDays(MAX_SPEAKER_DAYS).isBefore(range.last());
  }

  private SaidDate fromContext(Quotation quotation, int index) {
    for (int i = 0; i < CONTEXT.size(); i++) {
      Optional<SaidDate> said = CONTEXT.get(i).find(this, quotation, index);
      if (said.isPresent()) {
        return said.get();
      }
    }
    return assumed;
  }

  /** "Said at the time": the date told last. */
  private Optional<SaidDate> atThatTime(int index) {
    return signals.isAtThatTime(index) ? told(index, SaidRule.AT_THAT_TIME) : Optional.empty();
  }

  private Optional<SaidDate> told(int index, SaidRule rule) {
    return context
        .toldBefore(index, MAX_SENTENCES_BEFORE)
        .map(range -> rule.date(range, TOLD_LATER));
  }

  /** "He added", "she replied": the day of what was said just before. */
  private Optional<SaidDate> answer(int index) {
    boolean answers = index > 0 && (signals.isAnswer(index) || isSheWhoSpoke(index));
    boolean near =
        answers && window.sentence(index) - window.sentence(index - 1) <= MAX_ANSWER_SENTENCES;
    return near
        ? before
            .filter(SaidDate::isExplicit)
            .map(said -> SaidRule.ANSWER.date(said.range(), SAME_OCCASION))
        : Optional.empty();
  }

  /** "It said it would leave", right after what somebody said, where nobody else is known. */
  private boolean isSheWhoSpoke(int index) {
    boolean unknown = quotations.get(index).speaker().isEmpty();
    return unknown && signals.isByPronoun(index) && window.goesOn(index - 1, index);
  }

  /** "Told reporters", "told the court": the day of what is being told. */
  private Optional<SaidDate> addressed(int index) {
    return signals.isAddressed(index)
        ? told(index, SaidRule.ADDRESSED).filter(said -> AttributionContext.isNarrow(said.range()))
        : Optional.empty();
  }

  /** What the lead quotes is what the text goes on to date. */
  private Optional<SaidDate> lead(Quotation quotation, int index) {
    boolean person = quotation.speaker().filter(s -> s.type() == Speaker.Type.PERSON).isPresent();
    return person && window.sentence(index) <= LAST_LEAD_SENTENCE
        ? ahead.speaker(quotation).map(range -> SaidRule.LEAD.date(range, TOLD_LATER))
        : Optional.empty();
  }

  private void noteOccasions(int sentence, DatedOccasions ledger) {
    dates.ofSentence(sentence).filter(AttributionContext::isNarrow).ifPresent(ledger::noteDay);
    for (int t = text.firstToken(sentence); t < text.endToken(sentence); t++) {
      int kind = lexicon.occasions().kind(text, t);
      if (kind > 0) {
        dates.near(t, sentence).ifPresent(date -> ledger.noteOccasion(kind, date));
      }
    }
  }

  private Optional<SaidDate> occasion(
      int index, DatedOccasions ledger, double confidence, SaidRule rule) {
    return context.occasion(index, ledger).map(range -> rule.date(range, confidence));
  }

  /** A turn of a transcript belongs to the occasion that the transcript is of. */
  private Optional<SaidDate> turn(Quotation quotation) {
    return RuleId.LABEL_TRANSCRIPT.made(quotation)
        ? past.latestOccasion()
            .or(past::latestDay)
            .map(range -> SaidRule.TRANSCRIPT.date(range, SAME_OCCASION))
        : Optional.empty();
  }

  /** The occasion just told goes on: in the same paragraph, or where the sentence says "also". */
  private Optional<SaidDate> running(int index) {
    if (index == 0 || !window.goesOn(index - 1, index)) {
      return Optional.empty();
    }
    return before
        .filter(SaidRule::isOfRunningOccasion)
        .map(said -> SaidRule.RUNNING.date(said.range(), TOLD_LATER));
  }

  /**
   * The speaker was just told to have done something on a day: "Okafor met the unions on Monday."
   */
  private Optional<SaidDate> event(int index) {
    return context.event(index).map(range -> SaidRule.EVENT.date(range, TOLD_LATER));
  }

  private Optional<SaidDate> speaker(Quotation quotation) {
    return past.speaker(quotation)
        .filter(this::isRecent)
        .map(range -> SaidRule.SPEAKER.date(range, SAME_SPEAKER));
  }

  /** What was said long ago does not date what is said now. */
  private boolean isRecent(DateRange range) {
    return range.last().plusDays(MAX_AGE_DAYS).isAfter(published);
  }
}
