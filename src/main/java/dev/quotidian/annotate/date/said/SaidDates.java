package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells when each quotation was uttered: from a date in its attributing sentence, else from the
 * occasion it belongs to where that is dated elsewhere (the same speaker's dated statement, "the
 * call", "the briefing"), else the publication day with a confidence below {@link SaidDate#TOLD}. A
 * date inside the content never counts. Pure and linear.
 */
public final class SaidDates {
  private static final double IN_SENTENCE = 0.9;
  private static final double SAME_OCCASION = 0.7;
  private static final double SAME_SPEAKER = 0.65;
  private static final double ASSUMED = 0.2;

  private final Text text;
  private final Frames frames;
  private final LocalDate published;
  private final Ledger ledger = new Ledger();

  private SaidDates(
      Text text, List<Quotation> quotations, List<DateMention> dates, LocalDate published) {
    this.text = text;
    this.published = published;
    this.frames = new Frames(text, quotations, dates, published);
  }

  /**
   * The quotations with their said dates.
   *
   * @param text the body
   * @param quotations in text order
   * @param dates the body's date mentions, in text order
   * @param published the publication day
   */
  public static List<Quotation> of(
      Text text, List<Quotation> quotations, List<DateMention> dates, LocalDate published) {
    return new SaidDates(text, quotations, dates, published).run(quotations);
  }

  private List<Quotation> run(List<Quotation> quotations) {
    List<Optional<SaidDate>> explicit = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Optional<SaidDate> said =
          frames.date(i).map(range -> new SaidDate(range, IN_SENTENCE, "said.sentence"));
      explicit.add(said);
    }
    List<Quotation> dated = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      for (; sentence <= frames.sentence(i); sentence++) {
        noteOccasions(sentence);
      }
      SaidDate said = explicit.get(i).or(() -> fromOccasion(quotation)).orElseGet(this::assumed);
      if (said.told()) {
        ledger.noteSpeaker(quotation, said.range());
      }
      dated.add(quotation.withSaid(said));
    }
    return dated;
  }

  private SaidDate assumed() {
    return new SaidDate(DateRange.of(published), ASSUMED, "said.published");
  }

  private void noteOccasions(int sentence) {
    Optional<DateRange> date = frames.dateOfSentence(sentence);
    for (int t = text.firstToken(sentence); date.isPresent() && t < text.endToken(sentence); t++) {
      ledger.noteOccasion(Occasions.kind(text, t), date.get());
    }
  }

  private Optional<SaidDate> fromOccasion(Quotation quotation) {
    return frames
        .occasions(quotation)
        .flatMap(kind -> ledger.occasion(kind).stream())
        .findFirst()
        .map(range -> new SaidDate(range, SAME_OCCASION, "said.occasion"))
        .or(
            () ->
                ledger
                    .speaker(quotation)
                    .map(range -> new SaidDate(range, SAME_SPEAKER, "said.speaker")));
  }
}
