package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.grammar.DateCandidate;
import dev.quotidian.annotate.date.grammar.DateGrammar;
import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.resolve.DateResolver;
import dev.quotidian.annotate.date.resolve.DayOrder;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Published;
import dev.quotidian.text.Text;
import dev.quotidian.text.TextLexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Temporal tagging (TIMEX3): recognises the temporal expressions of an English text and normalises
 * them to calendar days, given the day the text was published.
 *
 * <pre>{@code
 * DateExtractor dates = new DateExtractor(TextLexicon.english(), DateLexicon.english());
 * LocalDate published = LocalDate.of(2025, 3, 20);
 * for (DateMention date : dates.in("Talks began on Tuesday, two weeks after the truce.", published)) {
 *   System.out.println(date.range() + " " + date.value()); // Optional[2025-03-18] 2025-03-18
 * }
 * }</pre>
 *
 * <p>Weekdays are the latest up to publication unless the words before look ahead; months and days
 * the nearest; what a history tells counts from the date it told before. How a mention is to be
 * taken beside its days (granularity, modifier, anchor, ambiguity) is in {@link
 * DateMention#detail()}.
 *
 * <p>Immutable; no clock, no default locale or zone. Safe for use by many threads; takes time
 * linear in the length of any text and a few dozen bytes a word while it runs.
 */
public final class DateExtractor {
  private final TextLexicon texts;
  private final DateLexicon lexicon;

  /** Of the words by which a text is cut, and those of dates. */
  public DateExtractor(TextLexicon texts, DateLexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
  }

  /**
   * The temporal expressions of a text, in text order. Mentions do not overlap, but for the
   * interval that two dates bound ("from 2014 to 2016", rule {@code date.stretch}), which stands
   * before the two.
   *
   * @param text the text, plain
   * @param published the day it was published
   */
  public List<DateMention> in(String text, LocalDate published) {
    return in(Text.of(text, texts), Published.on(published));
  }

  /**
   * The temporal expressions of a text that is cut already, as {@link #in(String, LocalDate)} gives
   * them.
   *
   * @param text the text, cut
   * @param published when it was published; its day is that of its own zone
   */
  public List<DateMention> in(Text text, Published published) {
    return in(text, published, Optional.empty());
  }

  /**
   * The temporal expressions of a text that is cut already, as {@link #in(String, LocalDate)} gives
   * them.
   *
   * @param text the text, cut
   * @param published when it was published; its day is that of its own zone
   * @param language the BCP 47 tag of its language: the region ({@code en-GB}) decides {@code
   *     3/4/2025} where no other date of the text does
   */
  public List<DateMention> in(Text text, Published published, Optional<String> language) {
    DateTokens words = DateTokens.of(text, lexicon);
    List<DateCandidate> found = new DateGrammar(words).all();
    new DayOrder(words, found, language).decide();
    return new DateResolver(words, found, published.day()).mentions();
  }
}
