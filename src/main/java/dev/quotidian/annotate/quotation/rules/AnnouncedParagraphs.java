package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A block quotation without marks: {@code The keeper wrote in his diary:} ends a paragraph, and the
 * next one is what he wrote.
 */
final class AnnouncedParagraphs {
  private static final double CONFIDENCE = 0.7;

  /** The fewest words and the most characters of such a paragraph. */
  private static final int MIN_WORDS = 6;

  private static final int MAX_LENGTH = 1_200;

  /** The most tokens between the verb and the colon. */
  private static final int MAX_ADJUNCT = 10;

  /** Within so many tokens a colon makes what stands before it a label. */
  private static final int MAX_LABEL = 10;

  private final TokenView reading;
  private final Text text;
  private final DirectSpeechRules cues;

  AnnouncedParagraphs(TokenView reading, DirectSpeechRules cues) {
    this.reading = reading;
    this.text = reading.text;
    this.cues = cues;
  }

  /** The quotation that the paragraph from {@code first} to before {@code end} is, or null. */
  @Nullable QuotationDraft at(int first, int end) {
    int colon = first - 1;
    if (!reading.isColon(colon) || !reading.outside(colon) || !isSpeech(first, end)) {
      return null;
    }
    QuotationDraft found = cues.cueBeforeToken(first, text.firstToken(text.sentence(colon)));
    if (found == null || found.act != Act.SAID || !announces(found, colon)) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft(RuleId.CLAUSE_ANNOUNCED, CONFIDENCE, Act.SAID);
    draft.cue.addAll(found.cue);
    draft.source.addAll(found.source);
    draft.content.add(new TokenRange(first, end - 1));
    return draft;
  }

  /** Sentences without marks, no item of a list, no heading and no label. */
  private boolean isSpeech(int first, int end) {
    boolean opens = text.isWord(first) || reading.isTerminator(first);
    return opens
        && reading.isTerminator(end - 1)
        && reading.nextQuote(first, end) < 0
        && reading.words(first, end) >= MIN_WORDS
        && text.end(end - 1) - text.start(first) <= MAX_LENGTH
        && !isLabelled(first, end);
  }

  private boolean isLabelled(int first, int end) {
    for (int t = first; t < end && t < first + MAX_LABEL; t++) {
      if (reading.isColon(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject stands at the verb, and nothing but an adjunct between it and the colon. */
  private boolean announces(QuotationDraft found, int colon) {
    int verb = found.cue.getLast().last();
    if (found.source.isEmpty() || colon - verb > MAX_ADJUNCT + 1) {
      return false;
    }
    for (int t = verb + 1; t < colon; t++) {
      if (isFinite(t) || !reading.outside(t) || (t == verb + 1 && !opensAdjunct(t))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFinite(int t) {
    return reading.in(FunctionWords.VERB, t)
        || reading.in(FunctionWords.AUXILIARY, t)
        || reading.in(FunctionWords.SUBJECT, t);
  }

  private boolean opensAdjunct(int t) {
    return reading.in(FunctionWords.ADDRESSEE, t)
        || reading.in(FunctionWords.DETERMINER, t)
        || reading.in(FunctionWords.PREPOSITION, t)
        || reading.in(FunctionWords.TIME, t)
        || reading.isAdverb(t)
        || reading.isComma(t);
  }
}
