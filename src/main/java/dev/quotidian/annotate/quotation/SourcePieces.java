package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Draft.Range;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one source of the pieces that were labelled as such: a name and what is told of it belong
 * together, another name does not; what the speaker did meanwhile is no part of it.
 */
final class SourcePieces {
  private static final long IT = Hash.of("it");

  /** No more tokens than that stand between a name and the rest of what is told of it. */
  private static final int LONGEST_GAP = 24;

  /** A relative clause of more tokens is a story of its own. */
  private static final int LONGEST_CLAUSE = 8;

  private static final int LONGEST_STORY = 12;

  private final Reading reading;
  private final NounEdges edges;

  SourcePieces(Reading reading) {
    this.reading = reading;
    this.edges = new NounEdges(reading);
  }

  /** One source, the piece nearest the cue, grown by those that belong to it; null for none. */
  @Nullable Range join(List<Range> source, int cue) {
    if (source.isEmpty()) {
      return null;
    }
    List<Range> pieces = source;
    if (source.size() > 1) {
      pieces = new ArrayList<>(source);
      pieces.sort(Comparator.comparingInt(Range::first));
    }
    Range nearest = pieces.getFirst();
    for (int i = 1; i < pieces.size(); i++) {
      nearest = distance(pieces.get(i), cue) < distance(nearest, cue) ? pieces.get(i) : nearest;
    }
    Range whole = nearest.first() > cue ? nearest : grown(nearest, pieces, cue);
    return whole.first() > cue ? withoutTail(whole) : withoutStory(whole);
  }

  private static int distance(Range piece, int cue) {
    return Math.min(Math.abs(piece.first() - cue), Math.abs(piece.last() - cue));
  }

  private Range grown(Range nearest, List<Range> pieces, int cue) {
    Range grown = nearest;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Range piece = pieces.get(i);
      boolean left = piece.last() < grown.first() && grown.last() < cue;
      if (left && !reading.in(Words.PRONOUN, grown.first()) && isOneNoun(piece, grown)) {
        grown = new Range(piece.first(), grown.last());
      }
    }
    return grown;
  }

  /**
   * {@code Okafor, who [served as] minister,}: whether the second piece goes on telling of the
   * first.
   */
  private boolean isOneNoun(Range first, Range second) {
    int gap = first.last() + 1;
    if (isOnlyAnd(gap, second.first())) {
      return true;
    }
    boolean relative = reading.in(Words.RELATIVE, first.last());
    boolean opens = relative || reading.isComma(first.last()) || reading.isComma(gap);
    if ((!opens && !reading.in(Words.RELATIVE, gap)) || second.first() - gap > LONGEST_GAP) {
      return false;
    }
    for (int t = gap; t < second.first(); t++) {
      relative |= reading.in(Words.RELATIVE, t);
      boolean verb = reading.in(Words.AUXILIARY, t) || reading.in(Words.VERB, t);
      boolean another = verb && !relative;
      if (another || !reading.outside(t) || reading.isTerminator(t) || reading.isSemicolon(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnlyAnd(int from, int end) {
    for (int t = from; t < end; t++) {
      if (!reading.is(t, Reading.AND) && !reading.isComma(t)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code said Okafor, a minister, referring to ...}, {@code said Okafor, who had come to ...}:
   * the source after its cue ends where a clause begins.
   */
  private Range withoutTail(Range source) {
    for (int t = source.first() + 1; t < source.last(); t++) {
      boolean clause = reading.isComma(t) && opensClause(t + 1);
      boolean relative = reading.is(t + 1, Reading.WHO) && source.last() - t > LONGEST_CLAUSE;
      if (clause || relative) {
        return new Range(source.first(), reading.isComma(t) ? t - 1 : t);
      }
    }
    return source;
  }

  /** {@code Okafor, who [a long story], said}: the name alone. */
  private Range withoutStory(Range source) {
    for (int t = source.first() + 1; t < source.last() - LONGEST_STORY; t++) {
      if (reading.isComma(t) && opensStory(t + 1)) {
        return new Range(source.first(), t - 1);
      }
    }
    return source;
  }

  private boolean opensStory(int t) {
    boolean past = reading.text.isWord(t) && reading.text.body().startsWith("ed", end(t) - 2);
    return past || reading.in(Words.RELATIVE, t) || edges.isIng(t) || reading.isAdverb(t);
  }

  private int end(int t) {
    return reading.text.end(t);
  }

  private boolean opensClause(int t) {
    boolean and = reading.is(t, Reading.AND);
    return edges.isIng(t)
        || reading.in(Words.RELATIVE, t)
        || reading.in(Words.BEFORE_ING, t)
        || (reading.in(Words.CONJUNCTION, t) && !and);
  }

  /** Whether a source names nobody: a word that opens an adverbial, or a determiner alone. */
  boolean isNobody(Range source) {
    int t = source.first();
    boolean adverbial = reading.in(Words.PREPOSITION, t) || edges.isIng(t) || reading.isAdverb(t);
    boolean quantity = reading.in(Words.PRONOUN, t) || reading.in(Words.RELATIVE, t);
    boolean article = reading.in(Words.DETERMINER, t) && !quantity;
    return source.last() == t && (adverbial || edges.isOpeningIng(t) || article);
  }

  /** Whether a source that no label names is sure to be one: a name, a noun, or he or she. */
  boolean isSomebody(Range source) {
    int t = source.first();
    if (source.last() == t) {
      return reading.in(Words.SUBJECT, t) ? !reading.is(t, IT) : reading.isNameWord(t);
    }
    return reading.in(Words.DETERMINER, t) || reading.isNameWord(source.last());
  }

  boolean isParticiple(int t) {
    return edges.isIng(t);
  }
}
