package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;

/**
 * Links dates to events: decides whether a date in the attribution context of a quotation dates the
 * utterance, and not another event beside it: "the company, which opened on Monday, said", "said
 * its board met on Monday".
 */
final class DatingMentions {
  private static final int MAX_CLAUSE_TOKENS = 25;
  private static final int MAX_INTRODUCTION_TOKENS = 3;

  private final SaidLexicon lexicon;
  private final Text text;
  private final QuotationTokens tokens;
  private final Quotation quotation;
  private final int cue;
  private final int cueEnd;
  private final int content;

  DatingMentions(SaidLexicon lexicon, Text text, QuotationTokens tokens) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = tokens;
    this.quotation = tokens.quotation();
    this.cue = tokens.cueFirst();
    this.cueEnd = tokens.cueFirstEnd();
    this.content = tokens.contentFirst();
  }

  boolean isAfterCue(int token) {
    return token >= cueEnd;
  }

  /** Whether a mention that begins at token {@code first} dates the quotation. */
  boolean dates(int first, DateMention mention) {
    int end = text.tokenAt(mention.span().end());
    return !isInSource(mention, end)
        && !isResultPeriod(mention)
        && !isBound(first, end)
        && !isOfAName(mention, first)
        && !isInRelativeClause(first)
        && !isOfTheMainClause(first)
        && (first > cue ? !isOfAnotherVerb(first) : !isOfAnotherSentence(first, end));
  }

  /** "Okafor, mayor since 2019, said", but "Monday's report said". */
  private boolean isInSource(DateMention mention, int end) {
    for (Span source : quotation.source()) {
      if (mention.span().overlaps(source)) {
        return !(mention.span().start() == source.start() && isPossessive(end));
      }
    }
    return false;
  }

  private boolean isPossessive(int end) {
    return end < text.tokens() && text.isClitic(end);
  }

  /** Quarters and halves are those of results. */
  private static boolean isResultPeriod(DateMention mention) {
    return mention.value().contains("-Q") || mention.value().contains("-H");
  }

  /** "Since Monday", "until after Monday"; but "for Monday's match" tells the day. */
  private boolean isBound(int first, int end) {
    boolean bound =
        lexicon.has(SaidWords.BOUND, text, first - 1)
            || (lexicon.has(SaidWords.WHEN, text, first - 1)
                && lexicon.has(SaidWords.BOUND, text, first - 2));
    return bound && !isPossessive(end);
  }

  /** "The 2012 forum". */
  private boolean isOfAName(DateMention mention, int first) {
    boolean bareYear = mention.value().length() == 4 && !text.isWord(first);
    return bareYear && !lexicon.has(SaidWords.PLACES, text, first - 1);
  }

  private boolean isInRelativeClause(int first) {
    int from = first > cue ? cueEnd : 0;
    for (int t = first - 1; t >= Math.max(from, first - MAX_CLAUSE_TOKENS); t--) {
      if (text.is(t, ',')) {
        return false;
      }
      if (lexicon.has(SaidWords.RELATIVE, text, t)) {
        return first > cue || isComma(first, cue);
      }
    }
    return false;
  }

  private boolean isComma(int from, int end) {
    for (int t = from; t < end; t++) {
      if (text.is(t, ',')) {
        return true;
      }
    }
    return false;
  }

  /** "At noon a pact that the union said covers all ran out": the noon is that of the pact. */
  private boolean isOfTheMainClause(int first) {
    return first < cue && isInRelativeClause(lexicon, text, tokens, cue);
  }

  /** Whether the attribution is a relative clause: "which Low blamed". */
  static boolean isInRelativeClause(
      SaidLexicon lexicon, Text text, QuotationTokens quotation, int cue) {
    int source = quotation.sourceFirst() == QuotationTokens.NONE ? cue : quotation.sourceFirst();
    int begins = Math.min(source, cue) - 1;
    return lexicon.has(SaidWords.RELATIVE, text, begins)
        || lexicon.has(SaidWords.THAT, text, begins);
  }

  /** "Said its board decided on Monday"; but "said as it decided on Monday". */
  private boolean isOfAnotherVerb(int first) {
    for (int t = cueEnd; t < first; t++) {
      if (lexicon.has(SaidWords.WHEN, text, t)) {
        return false;
      }
      if (lexicon.has(SaidWords.FINITE, text, t) || isRegularPast(t)) {
        return true;
      }
    }
    return false;
  }

  /** "Decided"; but "a packed hall". */
  private boolean isRegularPast(int t) {
    String word = text.isWord(t) && !text.isCapitalised(t) ? text.string(t) : "";
    return word.length() > 4
        && word.endsWith("ed")
        && !lexicon.has(SaidWords.ISSUED, text, t)
        && !lexicon.has(SaidWords.ARTICLE, text, t - 1);
  }

  /** What stands before the words that a cue follows, and does not introduce them. */
  private boolean isOfAnotherSentence(int first, int end) {
    return content < cue && first < content && content - end > MAX_INTRODUCTION_TOKENS;
  }
}
