package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Cue.Content;
import dev.quotidian.annotate.quotation.Cue.Form;
import dev.quotidian.annotate.quotation.Draft.Range;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;

/** Where the clause that a cue attributes begins and ends. */
final class ClauseBounds {
  private static final int ADJUNCT = 18;
  private static final int WITHOUT_ADDRESSEE = 12;

  private final Reading reading;
  private final Text text;
  private final Cues cues;
  private final SourceFinder sources;

  ClauseBounds(Reading reading, Cues cues, SourceFinder sources) {
    this.reading = reading;
    this.text = reading.text;
    this.cues = cues;
    this.sources = sources;
  }

  boolean isAdjunctWord(int t) {
    return reading.in(Words.PREPOSITION, t)
        || reading.in(Words.TIME, t)
        || reading.in(Words.DETERMINER, t)
        || reading.in(Words.ADDRESSEE, t)
        || isStatement(t);
  }

  private boolean isStatement(int t) {
    return text.isWord(t) && reading.in(Words.DETERMINER, t - 1);
  }

  /** A noun phrase ends before a further clause and before the day it was announced. */
  int objectEnd(int first, int stop) {
    int end = first + 1;
    while (end < stop && !(reading.isComma(end) && reading.in(Words.CONJUNCTION, end + 1))) {
      end++;
    }
    boolean day = reading.in(Words.TIME, end - 1) && reading.in(Words.PREPOSITION, end - 2);
    return day && end - 2 > first ? end - 2 : end;
  }

  /** Where the content after a cue begins, or -1 if the verb takes none of this form. */
  int contentFirst(int t, Cue cue, Range source, int stop) {
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
        && !(t + 1 < text.tokens() && text.kind(t + 1) == TokenKind.NUMBER);
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
  int contentEnd(int from, int end) {
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
