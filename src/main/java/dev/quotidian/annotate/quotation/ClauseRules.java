package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Cue.Content;
import dev.quotidian.annotate.quotation.Cue.Form;
import dev.quotidian.annotate.quotation.Draft.Range;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Attributes clauses, with or without words in quotation marks in them, to a cue in the same unit.
 */
final class ClauseRules {
  private static final int ADJUNCT = 18;
  private static final int WITHOUT_ADDRESSEE = 12;
  private static final int DATELINE = 12;
  private static final int LONG_CLAUSE = 5;

  private final Reading reading;
  private final Text text;
  private final Cues cues;
  private final SourceFinder sources;

  ClauseRules(Reading reading, Cues cues, SourceFinder sources) {
    this.reading = reading;
    this.text = reading.text;
    this.cues = cues;
    this.sources = sources;
  }

  /**
   * {@code S said (that) clause} or {@code clause, S said}, in the unit from {@code floor} to
   * before {@code end}.
   */
  @Nullable Draft at(int t, Cue cue, int floor, int end) {
    Range quoted = cues.quotedAs(t);
    Range source =
        quoted != null
            ? sources.before(quoted.first(), floor)
            : cue.form() == Form.ING ? subjectOfMainClause(t, floor) : sources.before(t, floor);
    if (source == null) {
      return cue.form() == Form.PAST || cue.form() == Form.THIRD_PERSON
          ? inverted(t, cue, floor, end)
          : null;
    }
    if (isNegated(t) || (cue.form() == Form.THIRD_PERSON && !isNamed(source))) {
      return null;
    }
    boolean parenthetical =
        isComma(source.first() - 1, floor)
            && (isAtClauseEnd(t, end) || isAfterthought(t, source, floor));
    Draft before = parenthetical ? clauseBefore(t, cue, source, floor, end) : null;
    return before != null ? before : clauseAfter(t, cue, source, contentEnd(t + 1, end));
  }

  /**
   * {@code A long clause, S said after ...}: what comes before is the content, what follows an
   * adjunct.
   */
  private boolean isAfterthought(int t, Range source, int floor) {
    boolean adjunct = reading.in(Words.PREPOSITION, t + 1) || reading.in(Words.TIME, t + 1);
    return adjunct
        && !reading.in(Words.PREPOSITION, floor)
        && !reading.in(Words.CONJUNCTION, floor)
        && reading.words(floor, source.first()) > LONG_CLAUSE;
  }

  /** "would not say who", "did not mention that": nothing is said. */
  private boolean isNegated(int t) {
    return reading.in(Words.NEGATION, t - 1)
        || (reading.isAdverb(t - 1) && reading.in(Words.NEGATION, t - 2));
  }

  private boolean isNamed(Range source) {
    if (source.first() == source.last() && reading.in(Words.PRONOUN, source.first())) {
      return true;
    }
    for (int t = source.first(); t <= source.last(); t++) {
      if (reading.isNameWord(t)) {
        return true;
      }
    }
    return reading.in(Words.DETERMINER, source.first());
  }

  private boolean isComma(int t, int floor) {
    return t > floor && reading.isComma(t);
  }

  /** {@code ..., adding that}: the source is the subject of the first verb of the unit. */
  private @Nullable Range subjectOfMainClause(int participle, int floor) {
    for (int t = floor + 1; t < participle && t < floor + 60; t++) {
      Cue cue = cues.at(t, floor);
      if (cue != null && cue.form() != Form.ING) {
        return sources.before(t, floor);
      }
    }
    return sources.opening(floor, participle);
  }

  /** {@code clause, said S.} */
  private @Nullable Draft inverted(int t, Cue cue, int floor, int end) {
    if (!isComma(t - 1, floor) || cue.content() != Content.CORE) {
      return null;
    }
    Range source = sources.after(t, end);
    return source == null || !isAtClauseEnd(source.last(), end)
        ? null
        : clauseBefore(t, cue, source, floor, end);
  }

  private boolean isAtClauseEnd(int t, int end) {
    int next = t + 1;
    while (next < end && reading.outside(next) && isAdjunctWord(next)) {
      next++;
    }
    return next >= end
        || reading.isTerminator(next)
        || reading.isComma(next)
        || reading.isDash(next)
        || reading.isSemicolon(next)
        || text.is(next, ')');
  }

  private boolean isAdjunctWord(int t) {
    return reading.in(Words.PREPOSITION, t)
        || reading.in(Words.TIME, t)
        || reading.in(Words.DETERMINER, t)
        || reading.in(Words.ADDRESSEE, t)
        || isStatement(t);
  }

  private boolean isStatement(int t) {
    return text.isWord(t) && reading.in(Words.DETERMINER, t - 1);
  }

  private @Nullable Draft clauseAfter(int t, Cue cue, Range source, int stop) {
    int first = contentFirst(t, cue, source, stop);
    if (first < 0 || reading.words(first, stop) < 2) {
      return null;
    }
    boolean that = reading.is(first - 1, Reading.THAT);
    int end = cue.content() == Content.OBJECT && !that ? objectEnd(first, stop) : stop;
    Draft draft = draft("clause.after" + (that ? "-that" : ""), that ? 0.85 : 0.7, cue, t, source);
    draft.content.add(new Range(first, end - 1));
    return draft;
  }

  /** A noun phrase ends before a further clause and before the day it was announced. */
  private int objectEnd(int first, int stop) {
    int end = first + 1;
    while (end < stop && !(reading.isComma(end) && reading.in(Words.CONJUNCTION, end + 1))) {
      end++;
    }
    boolean day = reading.in(Words.TIME, end - 1) && reading.in(Words.PREPOSITION, end - 2);
    return day && end - 2 > first ? end - 2 : end;
  }

  private @Nullable Draft clauseBefore(int t, Cue cue, Range source, int floor, int end) {
    int last = Math.min(t, source.first()) - 2;
    int first = afterLinks(afterDateline(floor, last), last);
    int next = Math.max(t, source.last()) + 1;
    boolean goesOn = goesOnAfter(next, end);
    if (cue.content() == Content.QUOTE || reading.words(first, last + 1) < (goesOn ? 2 : 3)) {
      return null;
    }
    Draft draft = draft("clause.before", 0.8, cue, t, source);
    draft.content.add(new Range(first, last));
    if (goesOn) {
      draft.content.add(new Range(next + 1, contentEnd(next + 1, end) - 1));
    }
    return draft;
  }

  /** {@code The plan, he said, is dead}: what follows the comma is said as well. */
  private boolean goesOnAfter(int comma, int end) {
    int next = comma + 1;
    return reading.isComma(comma)
        && reading.words(next, end) > 1
        && reading.outside(next)
        && !reading.in(Words.CONJUNCTION, next)
        && !reading.in(Words.LINK, next)
        && !reading.in(Words.PREPOSITION, next)
        && cues.at(next, 0) == null;
  }

  /** {@code KYIV, March 19 (Wire) —}: the place and day that open a story. */
  private int afterDateline(int first, int last) {
    if (!text.beginsParagraph(first) || !text.isAllCapitals(first)) {
      return first;
    }
    for (int t = first + 1; t < last && t < first + DATELINE; t++) {
      if (reading.isDash(t)) {
        return t + 1;
      }
    }
    return first;
  }

  private int afterLinks(int first, int last) {
    int t = first;
    while (t < last && (reading.in(Words.LINK, t) || reading.isComma(t))) {
      t++;
    }
    return t;
  }

  private Draft draft(String rule, double confidence, Cue cue, int t, Range source) {
    Draft draft = new Draft(rule, confidence, cue.act());
    draft.cue.add(new Range(t, t));
    draft.source.add(source);
    return draft;
  }

  /** Where the content after a cue begins, or -1 if the verb takes none of this form. */
  private int contentFirst(int t, Cue cue, Range source, int stop) {
    int next = t + 1;
    if (next >= stop || (cue.content() == Content.QUOTE && !quoteWithin(next, stop))) {
      return -1;
    }
    int that =
        thatWithin(next, stop, cue.content() == Content.ADDRESSEE ? ADJUNCT : WITHOUT_ADDRESSEE);
    if (that >= 0) {
      return that + 1;
    }
    if (reading.isComma(next) || (reading.isColon(next) && cue.content() != Content.CORE)) {
      return -1;
    }
    return switch (cue.content()) {
      case CORE -> isClauseStart(next, cue) ? clauseAfterAdjunct(next, stop) : -1;
      case OBJECT -> isObject(next) ? next : -1;
      case DOCUMENT -> reading.in(Words.DOCUMENT, source.last()) && isObject(next) ? next : -1;
      case ADDRESSEE -> afterAddressee(next, stop);
      case CLAUSE -> quoteWithin(next, stop) && !isAdjunctWord(next) ? next : -1;
      case QUOTE -> next;
    };
  }

  private int clauseAfterAdjunct(int next, int stop) {
    int first = afterAdjunct(next, stop);
    boolean adjunct =
        reading.in(Words.PREPOSITION, first)
            || (reading.isAdverb(first) && reading.in(Words.PREPOSITION, first + 1));
    return adjunct ? -1 : first;
  }

  private boolean isObject(int t) {
    boolean noun =
        text.isWordOrNumber(t) && !reading.in(Words.TIME, t) && !reading.in(Words.CONJUNCTION, t);
    return noun && !reading.in(Words.PREPOSITION, t) && !reading.isAdverb(t);
  }

  private boolean isClauseStart(int next, Cue cue) {
    if (cue.act() != Act.SAID
        || reading.in(Words.CONJUNCTION, next)
        || reading.is(next, Reading.TO)) {
      return false;
    }
    return reading.isColon(next)
        || text.isWordOrNumber(next)
        || !reading.outside(next)
        || text.is(next, '$');
  }

  private boolean quoteWithin(int from, int stop) {
    for (int t = from; t < stop; t++) {
      if (!reading.outside(t)) {
        return true;
      }
    }
    return false;
  }

  /** A "that" with no comma, quotation or further verb before it. */
  private int thatWithin(int from, int stop, int reach) {
    for (int t = from; t < stop && t < from + reach && reading.outside(t); t++) {
      if (reading.is(t, Reading.THAT) && !reading.in(Words.TIME_NOUN, t + 1)) {
        return t + 1 < stop && !isRelative(t) ? t : -1;
      }
      if ((t > from && (reading.in(Words.SUBJECT, t) || reading.in(Words.AUXILIARY, t)))
          || endsAdjunct(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** A comma, unless it belongs to a date or stands right before the "that". */
  private boolean endsAdjunct(int t) {
    return reading.isComma(t)
        && !reading.is(t + 1, Reading.THAT)
        && text.kind(t + 1) != TokenKind.NUMBER;
  }

  /** "a letter that says": a verb follows at once. */
  private boolean isRelative(int that) {
    return reading.in(Words.VERB, that + 1);
  }

  /** Skips "on Monday", "in a statement", "Tuesday": what comes before the clause. */
  private int afterAdjunct(int from, int stop) {
    int t = from;
    while (t < stop && (reading.in(Words.TIME, t) || isDatePhrase(t))) {
      t++;
    }
    if (t == from && reading.in(Words.PREPOSITION, t)) {
      t = afterPhrase(t + 1, stop);
    }
    return t < stop && (text.isWordOrNumber(t) || !reading.outside(t)) ? t : from;
  }

  private boolean isDatePhrase(int t) {
    return reading.in(Words.PREPOSITION, t) && reading.in(Words.TIME, t + 1);
  }

  /** Past the noun phrase at {@code from}: to the next subject pronoun, determiner or capital. */
  private int afterPhrase(int from, int stop) {
    int t = from + 1;
    while (t < stop && t < from + ADJUNCT && reading.outside(t) && !beginsClause(t)) {
      t++;
    }
    return t < stop && beginsClause(t) ? t : from - 1;
  }

  private boolean beginsClause(int t) {
    boolean afterNoun = !reading.in(Words.PREPOSITION, t - 1) && !reading.is(t - 1, Reading.AND);
    boolean name =
        reading.isNameWord(t) && !reading.isNameWord(t - 1) && !reading.in(Words.DETERMINER, t - 1);
    return afterNoun && (reading.in(Words.SUBJECT, t) || reading.in(Words.DETERMINER, t) || name);
  }

  /**
   * Past whom something was told: a pronoun, or a noun phrase up to the next clause or infinitive.
   */
  private int afterAddressee(int from, int stop) {
    if (reading.in(Words.PREPOSITION, from)) {
      return -1;
    }
    if (reading.in(Words.ADDRESSEE, from)) {
      return afterAdjunct(from + 1, stop);
    }
    int t = from + 1;
    while (t < stop
        && t < from + ADJUNCT
        && reading.outside(t)
        && !beginsClause(t)
        && !reading.is(t, Reading.TO)) {
      t++;
    }
    return t < stop && (beginsClause(t) || reading.is(t, Reading.TO) || !reading.outside(t))
        ? t
        : -1;
  }

  /**
   * Where content that begins at {@code from} must end: at another attribution, or at the end of
   * the sentence.
   */
  private int contentEnd(int from, int end) {
    int t = from;
    while (t < end && !(reading.outside(t) && endsContent(t, from, end))) {
      t++;
    }
    while (t > from && reading.isTerminator(t - 1) && reading.outside(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean endsContent(int t, int from, int end) {
    if (reading.isSemicolon(t)) {
      return true;
    }
    boolean joint = reading.isComma(t) || reading.isDash(t) || reading.is(t, Reading.AND);
    if (!joint || t == from) {
      return false;
    }
    return reading.is(t + 1, Reading.ACCORDING) || beginsAttribution(t + 1, end);
  }

  /** "adding", "and said", ", he said": a cue, after at most a conjunction and a short subject. */
  private boolean beginsAttribution(int from, int end) {
    int first = reading.in(Words.CONJUNCTION, from) ? from + 1 : from;
    for (int t = first; t < end && t < first + 5 && reading.outside(t); t++) {
      Cue cue = cues.at(t, 0);
      if (cue != null && cue.content() != Content.QUOTE) {
        return t == first || (cue.form() != Form.ING && sources.before(t, first) != null);
      }
      if (!text.isWordOrNumber(t) || reading.in(Words.PREPOSITION, t)) {
        return false;
      }
    }
    return false;
  }
}
