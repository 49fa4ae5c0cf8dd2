package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.syntax.CoarsePos;
import dev.quotidian.annotate.quotation.syntax.NounPhrase;

/** The features of cue detection: words, parts of speech, the unit, and what the rules find. */
public final class CueFeatures {
  public static final int BITS = 20;

  private final ElementSequence elements;
  private final RuleFeatures rules;
  private final NeighbourFeatures near;

  public CueFeatures(ElementSequence elements, RuleFeatures rules) {
    this.elements = elements;
    this.rules = rules;
    this.near = new NeighbourFeatures(elements);
  }

  /** Whether an element may be the head of a cue, by what kind of word it is. */
  public boolean mayBe(int e) {
    return switch (elements.kindOf(e)) {
      case TO, COLON, AUXILIARY, PREPOSITION, VERB, ADVERB -> true;
      case CUE_PAST, CUE_THIRD, CUE_ING, CUE_BASE -> true;
      case FIRST, PAST, ING, PLURAL, NOMINAL, OTHER -> true;
      case NAME ->
          elements.isHeadline(e) || elements.reading.lexicon().cue(elements.word(e)) != null;
      case QUOTE, NUMBER, COMMA, TERMINATOR, SEMICOLON, DASH, OPENING, CLOSING, SYMBOL -> false;
      case CLITIC, THAT, AND, OF, BY, AS, SUBJECT, PRONOUN, WHO, DETERMINER -> false;
      case CONJUNCTION, TIME, ADDRESSEE, CAPITALS -> false;
    };
  }

  public void extract(int e, HashedFeatures out) {
    out.clear();
    near.enter(e);
    words(e, out);
    kinds(e, out);
    unit(e, out);
    rules(e, out);
  }

  private void words(int e, HashedFeatures out) {
    long w = near.word(0);
    out.add(0, 1);
    out.add(1, w);
    for (int i = 1; i <= 3; i++) {
      out.add(1 + i, near.word(-i));
      out.add(4 + i, near.word(i));
    }
    out.add(8, w, near.word(-1));
    out.add(9, w, near.word(1));
    out.add(10, near.word(-2), near.word(-1));
    out.add(11, near.word(1), near.word(2));
    out.add(12, near.word(-1), near.word(1));
    out.add(13, elements.suffix(e, 3));
    out.add(14, elements.suffix(e, 2));
    out.add(15, elements.suffix(e, 4));
  }

  private void kinds(int e, HashedFeatures out) {
    long w = near.word(0);
    int k = near.kind(0);
    out.add(20, k);
    out.add(21, near.kind(-1), near.kind(1));
    out.add(22, k, near.kind(-1));
    out.add(23, k, near.kind(1));
    out.add(24, HashedFeatures.pair(k, near.kind(-1)), near.kind(1));
    out.add(25, w, near.kind(-1));
    out.add(26, w, near.kind(1));
    out.add(27, w, near.kind(1), near.kind(2));
    out.add(28, w, near.kind(-1), near.kind(-2));
    out.add(29, k, near.kind(1), near.kind(2));
    out.add(30, k, near.kind(-1), near.kind(-2));
    out.add(31, elements.suffix(e, 3), near.kind(-1), near.kind(1));
    out.add(32, near.kind(2), near.kind(3));
    out.add(33, w, near.kind(-1), near.kind(1));
  }

  private void unit(int e, HashedFeatures out) {
    int unit = elements.unit(e);
    int first = elements.units[unit];
    int end = elements.units[unit + 1];
    long w = near.word(0);
    int before = quote(e, -1, first - 1);
    int after = quote(e, 1, end);
    int that = find(e, end, CoarsePos.THAT, 8);
    int to = find(e, end, CoarsePos.TO, 6);
    long quotes = before * 1000L + after;
    out.add(40, quotes);
    out.add(41, w, quotes);
    out.add(42, w, before > 0 ? 1 : 0, after > 0 ? 1 : 0);
    out.add(43, w, that);
    out.add(44, w, to);
    out.add(45, near.kind(0), that, to);
    out.add(46, HashedFeatures.distance(e - first), HashedFeatures.distance(end - e));
    out.add(47, w, Math.min(e - first, 2), Math.min(end - e, 3));
    boolean paragraph = elements.text.beginsParagraph(elements.first(first));
    boolean headline = elements.first(first) == 0;
    out.add(48, w, paragraph ? 1 : 0, headline ? 1 : 0);
    int cues = cues(first, e) * 4 + cues(e + 1, end);
    out.add(49, cues);
    out.add(50, w, cues);
    out.add(51, elements.kind(first), near.kind(0));
  }

  /** The distance of and form of the nearest quotation, 0 if none. */
  private int quote(int e, int step, int limit) {
    for (int i = e + step, n = 1; i != limit && n < 30; i += step, n++) {
      if (elements.isQuote(i)) {
        return HashedFeatures.distance(n) * 100 + (int) (elements.word(i) - 7) / 12 + 1;
      }
    }
    return 0;
  }

  private int find(int e, int end, CoarsePos kind, int reach) {
    for (int i = e + 1; i < end && i < e + reach; i++) {
      if (elements.is(i, kind)) {
        return HashedFeatures.distance(i - e);
      }
    }
    return 0;
  }

  private int cues(int from, int end) {
    int cues = 0;
    for (int i = Math.max(from, end - 60); i < Math.min(end, from + 60); i++) {
      cues += elements.is(i, CoarsePos.CUE_PAST) || elements.is(i, CoarsePos.CUE_THIRD) ? 1 : 0;
    }
    return Math.min(cues, 3);
  }

  private void rules(int e, HashedFeatures out) {
    long w = near.word(0);
    int draft = rules.draft(e);
    long rule = rules.rule(draft) * 4 + rules.role(e);
    long before = ofSource(rules.phraseBefore(e), e);
    long after = ofSource(rules.phraseAfter(e), e);
    out.add(60, rule);
    out.add(61, w, rule);
    out.add(62, before, after);
    out.add(63, w, before);
    out.add(64, w, after);
    out.add(65, rule, before);
    out.add(66, near.kind(0), before, after);
    out.add(67, rules.phraseOpening(e) == NounPhrase.NONE ? 0 : 1, near.kind(0), near.kind(-1));
  }

  private long ofSource(long source, int e) {
    if (source == NounPhrase.NONE) {
      return 0;
    }
    int last = NounPhrase.last(source);
    int kind = elements.kind(elements.element(last, e));
    return 1 + kind * 4L + Math.min(3, last - NounPhrase.first(source));
  }
}
