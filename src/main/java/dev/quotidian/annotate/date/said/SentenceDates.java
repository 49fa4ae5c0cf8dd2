package dev.quotidian.annotate.date.said;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An index of the date mentions that can date an utterance, by token and by sentence. */
final class SentenceDates {
  /** Wider than this a date mention does not date an utterance. */
  private static final int MAX_DAYS = 366;

  private static final int MAX_DATELINE_TOKENS = 8;
  private static final int MAX_DISTANCE = 30;
  private static final int MAX_WIDE_DISTANCE = 3;

  private final List<DateMention> dates;
  private final LocalDate published;
  private final Text text;
  private final boolean[] covered;

  /**
   * The mentions that date more than the writing, and the tokens where they begin, in order: of
   * those that begin in one token, the last.
   */
  private final int[] mentions;

  private final int[] tokens;
  private int count;
  private final int[] firstOfSentence;

  /**
   * Sorts the mentions in.
   *
   * @param covered the tokens inside quotations, which date nothing but themselves
   */
  SentenceDates(Text text, List<DateMention> dates, boolean[] covered, LocalDate published) {
    this.text = text;
    this.covered = covered;
    this.dates = dates;
    this.published = published;
    this.mentions = new int[dates.size()];
    this.tokens = new int[dates.size()];
    this.firstOfSentence = new int[text.sentences()];
    Arrays.fill(firstOfSentence, -1);
    for (int i = 0; i < dates.size(); i++) {
      int t = text.tokenAt(dates.get(i).span().start());
      if (t < text.tokens() && !isDateline(t, dates.get(i))) {
        note(i, t, text.sentence(t), covered[t]);
      }
    }
  }

  /** "GENEVA, March 18 (Newswire) - ...": dates the writing. */
  private boolean isDateline(int token, DateMention mention) {
    int end = text.tokenAt(mention.span().end());
    int first = text.firstToken(text.sentence(token));
    return token > first
        && token - first <= MAX_DATELINE_TOKENS
        && text.isAllCapitals(first)
        && (text.is(end, '(')
            || text.is(end, '-')
            || text.is(end, '\u2013')
            || text.is(end, '\u2014'));
  }

  private void note(int mention, int token, int sentence, boolean covered) {
    boolean again = count > 0 && tokens[count - 1] == token; // "March-June"
    count += again ? 0 : 1;
    tokens[count - 1] = token;
    mentions[count - 1] = mention;
    if (!covered && firstOfSentence[sentence] < 0 && dates(dates.get(mention))) {
      firstOfSentence[sentence] = mention;
    }
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
        && range.first().plusDays(MAX_DAYS).isAfter(range.last());
  }

  /** Whether no mention begins at a token. */
  boolean isNone(int token) {
    return mentionAt(token) < 0;
  }

  /** The mention that begins at a token, if it can date an utterance. */
  Optional<DateMention> at(int token) {
    return any(token).filter(this::dates);
  }

  /** The mention of any kind that begins at a token. */
  Optional<DateMention> any(int token) {
    int mention = mentionAt(token);
    return mention < 0 ? Optional.empty() : Optional.of(dates.get(mention));
  }

  private int mentionAt(int token) {
    int found = Arrays.binarySearch(tokens, 0, count, token);
    return found < 0 ? -1 : mentions[found];
  }

  /** The first date that a sentence tells outside of quotations. */
  Optional<DateRange> ofSentence(int sentence) {
    int mention = firstOfSentence[sentence];
    return mention < 0 ? Optional.empty() : range(dates.get(mention));
  }

  /**
   * The date outside of quotations that stands nearest a token in its sentence; a wide one only
   * beside it: "the report in March", not "the report on exports in March".
   */
  Optional<DateRange> near(int token, int sentence) {
    for (int away = 1; away <= MAX_DISTANCE; away++) {
      Optional<DateRange> after = away(token + away, away, sentence);
      Optional<DateRange> found = after.isPresent() ? after : away(token - away, away, sentence);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The date at a token of a sentence, so far away, outside of quotations. */
  private Optional<DateRange> away(int t, int away, int sentence) {
    boolean inside = t >= text.firstToken(sentence) && t < text.endToken(sentence);
    if (!inside || covered[t] || isNone(t)) {
      return Optional.empty();
    }
    return at(t)
        .filter(mention -> away <= MAX_WIDE_DISTANCE || isShort(mention))
        .flatMap(this::range);
  }

  private static boolean isShort(DateMention mention) {
    return mention.range().filter(AttributionContext::isNarrow).isPresent();
  }

  /** The days of a mention, as far as they had come at publication. */
  Optional<DateRange> range(DateMention mention) {
    return mention.range().map(this::upToPublication);
  }

  DateRange upToPublication(DateRange range) {
    boolean cut = range.last().isAfter(published) && !range.first().isAfter(published);
    return cut ? DateRange.of(range.first(), published) : range;
  }
}
