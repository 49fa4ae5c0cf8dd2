package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Attribution without a verb: a speaker label (a name and a colon) at the head of a paragraph, as
 * in transcripts and headlines, and a signature (a dash and a name) after a quotation.
 */
final class TranscriptRules {
  private static final int MAX_LENGTH = 8;
  private static final int TRANSCRIPT = 3;
  private static final long Q = Hash.of("q");
  private static final long A = Hash.of("a");

  private final TokenView reading;
  private final Text text;
  private final boolean transcript;

  /** Whether the text asks and answers under the letters Q and A. */
  private boolean examination;

  TranscriptRules(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.transcript = labelledParagraphs() >= TRANSCRIPT;
  }

  private int labelledParagraphs() {
    int labels = 0;
    int questions = 0;
    int answers = 0;
    for (int s = 0; s < text.sentences(); s++) {
      int first = text.firstToken(s);
      if (text.beginsParagraph(first)) {
        labels += colon(first) >= 0 ? 1 : 0;
        questions += isExaminer(first, Q) ? 1 : 0;
        answers += isExaminer(first, A) ? 1 : 0;
      }
    }
    examination = questions > 1 && answers > 1;
    return labels + (examination ? questions + answers : 0);
  }

  /** The colon after a name that opens the paragraph at {@code first}, or -1. */
  private int colon(int first) {
    if (text.isDateline(first)) {
      return -1;
    }
    int t = first;
    while (t < text.tokens()
        && t < first + MAX_LENGTH
        && reading.outside(t)
        && isNamePart(t, first)) {
      t++;
    }
    int bracket = t > first ? afterBracket(t) : t;
    t = bracket < text.tokens() && reading.isColon(bracket) ? bracket : t;
    boolean named =
        t > first
            && t < text.tokens()
            && (reading.isColon(t) || isStopAfterTitle(first, t))
            && t + 1 < text.tokens()
            && !isHeading(first, t);
    return named && text.isSpaceBefore(t + 1) && !text.beginsParagraph(t + 1) ? t : -1;
  }

  /** {@code Okafor (Centre):}, {@code OKAFOR (voice-over):}. */
  private int afterBracket(int t) {
    if (!text.is(t, '(')) {
      return t;
    }
    int end = t + 1;
    while (end < text.tokens() && end < t + MAX_LENGTH && !text.is(end, ')')) {
      end++;
    }
    return end < text.tokens() && text.is(end, ')') ? end + 1 : t;
  }

  /** {@code Mr. OKAFOR. We will not wait.}, as the records of parliaments and courts have it. */
  private boolean isStopAfterTitle(int first, int stop) {
    return text.is(stop, '.')
        && stop - first >= 2
        && stop - first <= 4
        && reading.in(FunctionWords.HONORIFIC, first)
        && text.isAllCapitals(stop - 1);
  }

  /** {@code Q.} and {@code A.}: who asks and who answers in an examination. */
  private boolean isExaminer(int first, long letter) {
    return reading.is(first, letter)
        && text.isCapitalised(first)
        && (text.isAbbreviated(first) || text.is(first + 1, '.') || text.is(first + 1, ':'));
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

  /**
   * {@code OKAFOR: We will not wait.}: the paragraph that begins at {@code first} and ends before
   * {@code end}.
   */
  @Nullable QuotationDraft atParagraph(int first, int end) {
    int colon = colon(first);
    if (examination && (isExaminer(first, Q) || isExaminer(first, A))) {
      return turn(first, text.isAbbreviated(first) ? first : first + 1, end);
    }
    if (colon < 0 || colon + 2 >= end) {
      return null;
    }
    boolean quoted = !reading.outside(colon + 1);
    boolean spoken = transcript || (text.isAllCapitals(colon - 1) && colon - first <= 3);
    boolean headline = first == 0 && end < text.tokens();
    if (!quoted && !spoken && !headline) {
      return null;
    }
    QuotationDraft draft =
        new QuotationDraft(
            quoted ? RuleId.LABEL_QUOTE : spoken ? RuleId.LABEL_TRANSCRIPT : RuleId.LABEL_HEADLINE,
            spoken ? 0.9 : 0.7,
            Act.SAID);
    draft.cue.add(new TokenRange(colon, colon));
    draft.source.add(new TokenRange(first, nameEnd(first, colon) - 1));
    draft.content.add(new TokenRange(colon + 1, end - 1));
    return draft;
  }

  /** One past the name in a label, without the bracket behind it. */
  private int nameEnd(int first, int colon) {
    int end = colon;
    while (end > first + 1 && !text.is(end, '(')) {
      end--;
    }
    return end > first + 1 ? end : colon;
  }

  private static @Nullable QuotationDraft turn(int first, int mark, int end) {
    if (mark + 1 >= end) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft(RuleId.LABEL_TRANSCRIPT, 0.9, Act.SAID);
    draft.source.add(new TokenRange(first, mark));
    draft.content.add(new TokenRange(mark + 1, end - 1));
    return draft;
  }

  /** In a transcript a paragraph without a label goes on with the turn before. */
  boolean goesOn(QuotationDraft turn, int first) {
    return transcript && turn.rule == RuleId.LABEL_TRANSCRIPT && !text.is(first, '(');
  }

  /**
   * {@code — Lena Okafor}: the name after the dash at {@code dash}, before {@code end}, or null.
   */
  @Nullable TokenRange signature(int dash, int end) {
    boolean dashed = dash < end && (reading.isDash(dash) || text.is(dash, '-'));
    int first = dash + 1;
    if (!dashed || first >= end || !reading.isNameWord(first)) {
      return null;
    }
    int last = end - 1;
    while (last > first && reading.isTerminator(last)) {
      last--;
    }
    return last - first < 2 * MAX_LENGTH && isAllOutside(first, last)
        ? new TokenRange(first, last)
        : null;
  }

  private boolean isAllOutside(int first, int last) {
    for (int t = first; t <= last; t++) {
      if (!reading.outside(t)) {
        return false;
      }
    }
    return true;
  }
}
