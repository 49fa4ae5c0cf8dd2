package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.NounPhraseBounds;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one source noun phrase of the pieces that were labelled as source: a name and its
 * apposition belong together, another name does not, and a clause about what the speaker did is cut
 * off.
 */
public final class SourceAssembler {
  private static final long IT = Hash.of("it");

  /** No more tokens than that stand between a name and the rest of what is told of it. */
  private static final int MAX_GAP_LENGTH = 24;

  /** A relative clause of more tokens is a story of its own. */
  private static final int MAX_CLAUSE_LENGTH = 8;

  private static final int MAX_STORY_LENGTH = 12;

  private final TokenView reading;
  private final NounPhraseBounds edges;

  public SourceAssembler(TokenView reading) {
    this.reading = reading;
    this.edges = new NounPhraseBounds(reading);
  }

  /** One source, the piece nearest the cue, grown by those that belong to it; null for none. */
  @Nullable
  public TokenRange join(List<TokenRange> source, int cue) {
    if (source.isEmpty()) {
      return null;
    }
    List<TokenRange> pieces = source;
    if (source.size() > 1) {
      pieces = new ArrayList<>(source);
      pieces.sort(Comparator.comparingInt(TokenRange::first));
    }
    TokenRange nearest = pieces.getFirst();
    for (int i = 1; i < pieces.size(); i++) {
      nearest = distance(pieces.get(i), cue) < distance(nearest, cue) ? pieces.get(i) : nearest;
    }
    TokenRange whole = nearest.first() > cue ? nearest : grown(nearest, pieces, cue);
    return whole.first() > cue ? withoutTail(whole) : withoutStory(whole);
  }

  private static int distance(TokenRange piece, int cue) {
    return Math.min(Math.abs(piece.first() - cue), Math.abs(piece.last() - cue));
  }

  private TokenRange grown(TokenRange nearest, List<TokenRange> pieces, int cue) {
    TokenRange grown = nearest;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      TokenRange piece = pieces.get(i);
      boolean left = piece.last() < grown.first() && grown.last() < cue;
      if (left && !reading.in(FunctionWords.PRONOUN, grown.first()) && isOneNoun(piece, grown)) {
        grown = new TokenRange(piece.first(), grown.last());
      }
    }
    return grown;
  }

  /**
   * {@code Okafor, who [served as] minister,}: whether the second piece goes on telling of the
   * first.
   */
  private boolean isOneNoun(TokenRange first, TokenRange second) {
    int gap = first.last() + 1;
    if (isOnlyAnd(gap, second.first())) {
      return true;
    }
    boolean relative = reading.in(FunctionWords.RELATIVE, first.last());
    boolean opens = relative || reading.isComma(first.last()) || reading.isComma(gap);
    if ((!opens && !reading.in(FunctionWords.RELATIVE, gap))
        || second.first() - gap > MAX_GAP_LENGTH) {
      return false;
    }
    for (int t = gap; t < second.first(); t++) {
      relative |= reading.in(FunctionWords.RELATIVE, t);
      boolean verb = reading.in(FunctionWords.AUXILIARY, t) || reading.in(FunctionWords.VERB, t);
      boolean another = verb && !relative;
      if (another || !reading.outside(t) || reading.isTerminator(t) || reading.isSemicolon(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnlyAnd(int from, int end) {
    for (int t = from; t < end; t++) {
      if (!reading.is(t, TokenView.AND) && !reading.isComma(t)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code said Okafor, a minister, referring to ...}, {@code said Okafor, who had come to ...}:
   * the source after its cue ends where a clause begins.
   */
  private TokenRange withoutTail(TokenRange source) {
    for (int t = source.first() + 1; t < source.last(); t++) {
      boolean clause = reading.isComma(t) && opensClause(t + 1);
      boolean relative = reading.is(t + 1, TokenView.WHO) && source.last() - t > MAX_CLAUSE_LENGTH;
      if (clause || relative) {
        return new TokenRange(source.first(), reading.isComma(t) ? t - 1 : t);
      }
    }
    return source;
  }

  /** {@code Okafor, who [a long story], said}: the name alone. */
  private TokenRange withoutStory(TokenRange source) {
    for (int t = source.first() + 1; t < source.last() - MAX_STORY_LENGTH; t++) {
      if (reading.isComma(t) && opensStory(t + 1)) {
        return new TokenRange(source.first(), t - 1);
      }
    }
    return source;
  }

  private boolean opensStory(int t) {
    boolean past = reading.text.isWord(t) && reading.text.body().startsWith("ed", end(t) - 2);
    return past || reading.in(FunctionWords.RELATIVE, t) || edges.isIng(t) || reading.isAdverb(t);
  }

  private int end(int t) {
    return reading.text.end(t);
  }

  private boolean opensClause(int t) {
    boolean and = reading.is(t, TokenView.AND);
    return edges.isIng(t)
        || reading.in(FunctionWords.RELATIVE, t)
        || reading.in(FunctionWords.BEFORE_ING, t)
        || (reading.in(FunctionWords.CONJUNCTION, t) && !and);
  }

  /** Whether a source names nobody: a word that opens an adverbial, or a determiner alone. */
  public boolean isNobody(TokenRange source) {
    int t = source.first();
    boolean adverbial =
        reading.in(FunctionWords.PREPOSITION, t) || edges.isIng(t) || reading.isAdverb(t);
    boolean quantity =
        reading.in(FunctionWords.PRONOUN, t) || reading.in(FunctionWords.RELATIVE, t);
    boolean article = reading.in(FunctionWords.DETERMINER, t) && !quantity;
    return source.last() == t && (adverbial || edges.isOpeningIng(t) || article);
  }

  /** Whether a source that no label names is sure to be one: a name, a noun, or he or she. */
  public boolean isSomebody(TokenRange source) {
    int t = source.first();
    if (source.last() == t) {
      return reading.in(FunctionWords.SUBJECT, t) ? !reading.is(t, IT) : reading.isNameWord(t);
    }
    return reading.in(FunctionWords.DETERMINER, t) || reading.isNameWord(source.last());
  }

  public boolean isParticiple(int t) {
    return edges.isIng(t);
  }
}
