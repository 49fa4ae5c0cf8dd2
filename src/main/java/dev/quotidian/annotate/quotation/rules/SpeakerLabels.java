package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that open paragraphs: {@code OKAFOR:}, {@code LENA OKAFOR (D-Ohio), HOST:},
 * {@code Q42 Lena Okafor:}, {@code Mr. OKAFOR.}, and the letters of an examination.
 */
final class SpeakerLabels {
  private static final int MAX_NAME_LENGTH = 8;
  private static final int MAX_POST_LENGTH = 24;
  private static final int MAX_WRITER_LENGTH = 12;
  private static final long Q = Hash.of("q");
  private static final long A = Hash.of("a");

  private final TokenView reading;
  private final Text text;
  private final LabelWords words;

  SpeakerLabels(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.words = new LabelWords(reading);
  }

  /** The label that opens the paragraph at {@code paragraph}, or null. */
  @Nullable SpeakerLabel at(int paragraph) {
    int first = afterNumber(paragraph);
    int name = nameEnd(first);
    if (name == first || (text.isDateline(paragraph) && !isAside(name))) {
      return null;
    }
    int bracket = afterBracket(name);
    int mark = reading.isColon(bracket) ? bracket : postEnd(first, bracket);
    boolean post = mark > bracket;
    mark = mark < 0 && (reading.isColon(name) || isStopAfterTitle(first, name)) ? name : mark;
    if (mark < 0 || mark + 1 >= text.tokens() || isHeading(first, name)) {
      return null;
    }
    boolean turn = text.isSpaceBefore(mark + 1) && !text.beginsParagraph(mark + 1);
    return turn ? new SpeakerLabel(first, sourceEnd(name, mark), mark, post) : null;
  }

  /**
   * {@code Our reporter Lena Okafor writes: The road is closed.}: who is said, in the present tense
   * and without marks, to say what follows; or null.
   */
  @Nullable SpeakerLabel ofWriter(int first) {
    int colon = first + 1;
    while (colon < text.tokens()
        && colon < first + MAX_WRITER_LENGTH
        && !reading.isColon(colon)
        && !text.beginsParagraph(colon)) {
      colon++;
    }
    int verb = colon - 1;
    boolean written =
        colon + 1 < text.tokens()
            && reading.isColon(colon)
            && !text.beginsParagraph(colon + 1)
            && reading.outside(colon + 1)
            && text.isCapitalised(colon + 1)
            && isPresent(verb)
            && reading.isNameWord(verb - 1)
            && verb - 1 > first
            && words.isOnePhrase(first, verb)
            && words.isNominal(first, verb);
    return written ? new SpeakerLabel(first, verb, colon, false) : null;
  }

  private boolean isPresent(int t) {
    CueVerb cue = reading.cue(t);
    return cue != null
        && cue.act() == Act.SAID
        && cue.form() == CueVerb.Form.THIRD_PERSON
        && !text.isCapitalised(t);
  }

  /** {@code Q42 Okafor:}, {@code [00:14] Okafor:}: what is numbered or timed is who speaks. */
  private int afterNumber(int first) {
    int t = first;
    if (text.is(first, '[') || text.is(first, '(')) {
      t = first + 1;
      while (t < first + MAX_NAME_LENGTH && t < text.tokens() && isOfTime(t)) {
        t++;
      }
      return t > first + 1 && (text.is(t, ']') || text.is(t, ')')) ? t + 1 : first;
    }
    return isQuestionNumber(first) && t + 1 < text.tokens() ? t + 1 : first;
  }

  private boolean isOfTime(int t) {
    return text.kind(t) == TokenKind.NUMBER || reading.isColon(t);
  }

  private boolean isQuestionNumber(int t) {
    int digit = text.start(t) + 1;
    return text.isWord(t)
        && Character.toLowerCase(text.body().charAt(text.start(t))) == 'q'
        && digit < text.end(t)
        && Character.isDigit(text.body().charAt(digit));
  }

  private int nameEnd(int first) {
    int t = first;
    while (t < text.tokens()
        && t < first + MAX_NAME_LENGTH
        && reading.outside(t)
        && isNamePart(t, first)) {
      t++;
    }
    return t;
  }

  private boolean isNamePart(int t, int first) {
    if (t > first && text.beginsParagraph(t)) {
      return false;
    }
    boolean small =
        t > first
            && (reading.in(FunctionWords.INNER_PREPOSITION, t)
                || text.isClitic(t)
                || text.is(t, '/'));
    return small
        || (reading.isNameWord(t)
            && !reading.in(FunctionWords.LINK, t)
            && !reading.in(FunctionWords.CONJUNCTION, t));
  }

  /** {@code Okafor (Centre):}, {@code OKAFOR (voice-over):}. */
  private int afterBracket(int t) {
    if (!text.is(t, '(')) {
      return t;
    }
    int end = t + 1;
    while (end < text.tokens() && end < t + MAX_NAME_LENGTH && !text.is(end, ')')) {
      end++;
    }
    return end < text.tokens() && text.is(end, ')') ? end + 1 : t;
  }

  /** {@code OKAFOR (voice-over):} looks like a dateline, but no agency is in small letters. */
  private boolean isAside(int bracket) {
    return text.is(bracket, '(') && text.isWord(bracket + 1) && !text.isCapitalised(bracket + 1);
  }

  /** The colon after the post that follows a name and a comma, or -1. */
  private int postEnd(int first, int comma) {
    if (!reading.isComma(comma)) {
      return -1;
    }
    int t = comma + 1;
    while (t < text.tokens()
        && t < comma + MAX_POST_LENGTH
        && !reading.isColon(t)
        && !text.beginsParagraph(t)) {
      t++;
    }
    boolean post =
        t < text.tokens()
            && reading.isColon(t)
            && words.isOnePhrase(first, t)
            && (words.isLoud(first, comma) || words.isNominal(comma + 1, t));
    return post ? t : -1;
  }

  /** {@code Mr. OKAFOR. We will not wait.}, as the records of parliaments and courts have it. */
  private boolean isStopAfterTitle(int first, int stop) {
    return text.is(stop, '.')
        && stop - first >= 2
        && stop - first <= 4
        && reading.in(FunctionWords.HONORIFIC, first)
        && text.isAllCapitals(stop - 1);
  }

  /** {@code KEY POINTS:}, {@code EDITOR’S NOTE:}. */
  private boolean isHeading(int first, int end) {
    for (int t = first; t < end; t++) {
      boolean possessor = text.isClitic(t) || (t + 1 < end && text.isClitic(t + 1));
      if (!reading.in(FunctionWords.HEADING, t) && !possessor) {
        return false;
      }
    }
    return !text.isClitic(end - 1);
  }

  /** One past the last token of who speaks: what a bracket at the end says is not who. */
  private int sourceEnd(int name, int mark) {
    if (!text.is(mark - 1, ')')) {
      return mark;
    }
    int end = mark - 1;
    while (end > name && !text.is(end, '(')) {
      end--;
    }
    return text.is(end, '(') ? end : mark;
  }

  /** {@code Q.}: somebody asks. */
  boolean isQuestion(int first) {
    return isLetter(first, Q);
  }

  /** {@code A.}: who is asked answers. */
  boolean isAnswer(int first) {
    return isLetter(first, A);
  }

  private boolean isLetter(int first, long letter) {
    return reading.is(first, letter)
        && text.isCapitalised(first)
        && (text.isAbbreviated(first) || text.is(first + 1, '.') || text.is(first + 1, ':'));
  }

  /** The label of an examination's letter, which names nobody. */
  SpeakerLabel ofLetter(int first) {
    return new SpeakerLabel(first, first + 1, text.isAbbreviated(first) ? first : first + 1, false);
  }
}
