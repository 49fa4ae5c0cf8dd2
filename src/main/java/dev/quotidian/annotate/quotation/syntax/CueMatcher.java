package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.syntax.CueVerb.Form;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the cue verbs of a text, and tells them from nouns and participles of one spelling. */
public final class CueMatcher {

  private final TokenView reading;
  private final Text text;

  public CueMatcher(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
  }

  /** The cue at a token outside quotation marks, or null. */
  @Nullable
  public CueVerb at(int t, int floor) {
    if (!text.isWord(t) || !reading.outside(t)) {
      return null;
    }
    CueVerb cue = reading.cue(t);
    return cue == null || !isVerb(t, floor, cue.form()) ? null : cue;
  }

  private boolean isVerb(int t, int floor, Form form) {
    if (text.isCapitalised(t) && t > floor && !reading.isColon(t - 1)) {
      return false;
    }
    return switch (form) {
      case PAST -> !isParticiple(t, floor);
      case ING -> t == floor || reading.isComma(t - 1) || isLinkToParticiple(t - 1);
      case THIRD_PERSON ->
          t == floor || (!reading.in(FunctionWords.DETERMINER, t - 1) && followsSubject(t, floor));
      case BASE -> t > floor && followsPluralOrAuxiliary(t, floor);
    };
  }

  /** "was told", "the reported loss": no source stands before these. */
  private boolean isParticiple(int t, int floor) {
    int before = t - 1;
    while (before > floor && reading.isAdverb(before)) {
      before--;
    }
    return before >= floor
        && (reading.in(FunctionWords.DETERMINER, before)
            || reading.in(FunctionWords.PASSIVE, before));
  }

  private boolean isLinkToParticiple(int t) {
    return reading.is(t, TokenView.AND) || reading.in(FunctionWords.BEFORE_ING, t);
  }

  private boolean followsSubject(int t, int floor) {
    int before = t - 1;
    while (before > floor && reading.isAdverb(before)) {
      before--;
    }
    return before >= floor
        && !reading.in(FunctionWords.PREPOSITION, before)
        && !text.isClitic(before);
  }

  private boolean followsPluralOrAuxiliary(int t, int floor) {
    int before = t - 1;
    while (before > floor && reading.isAdverb(before)) {
      before--;
    }
    if (reading.in(FunctionWords.AUXILIARY, before) || reading.in(FunctionWords.SUBJECT, before)) {
      return true;
    }
    if (reading.is(before, TokenView.WHO)) {
      return true;
    }
    boolean plural =
        text.isWord(before)
            && text.body().charAt(text.end(before) - 1) == 's'
            && !text.isClitic(before);
    return plural
        && !reading.in(FunctionWords.PREPOSITION, before)
        && !reading.in(FunctionWords.DETERMINER, before);
  }
}
