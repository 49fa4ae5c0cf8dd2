package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the quotations found in a labelled text are right: as {@code score.py} next to the
 * labels pairs them by the words of their contents, with a source that names the same head.
 */
final class AttributionJudge {
  private static final double PAIRED = 0.5;
  private static final int LONGER = 10;

  private record Pair(double dice, int gold, int found) {}

  private final TrainingText labelled;
  private final Text text;
  private final TokenView reading;

  AttributionJudge(TrainingText labelled) {
    this.labelled = labelled;
    this.text = labelled.text;
    this.reading = new TokenView(text, QuotationLexicon.english());
  }

  /** Of each quotation, whether it is right. */
  boolean[] right(List<Quotation> found) {
    List<BitSet> golds = labelled.golds.stream().map(gold -> words(gold.content())).toList();
    List<BitSet> contents = found.stream().map(q -> words(spans(q.content()))).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int f = 0; f < contents.size(); f++) {
        double dice = dice(golds.get(g), contents.get(f));
        if (dice > 0) {
          pairs.add(new Pair(dice, g, f));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.dice()));
    boolean[] right = new boolean[found.size()];
    BitSet usedGolds = new BitSet();
    BitSet usedFound = new BitSet();
    for (Pair pair : pairs) {
      if (!usedGolds.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGolds.set(pair.gold());
        usedFound.set(pair.found());
        right[pair.found()] =
            pair.dice() >= PAIRED
                && isSameSource(labelled.golds.get(pair.gold()).source(), found.get(pair.found()));
      }
    }
    return right;
  }

  private static List<int[]> spans(List<Span> spans) {
    return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
  }

  private static double dice(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return 2.0 * both.cardinality() / Math.max(1, a.cardinality() + b.cardinality());
  }

  private BitSet words(List<int[]> spans) {
    BitSet words = new BitSet();
    for (int[] span : spans) {
      int t = text.tokenAt(span[0]);
      for (; t < text.tokens() && text.start(t) < span[1]; t++) {
        words.set(t, text.isWordOrNumber(t) && !text.isClitic(t));
      }
    }
    return words;
  }

  private boolean isSameSource(List<int[]> gold, Quotation found) {
    if (gold.isEmpty()) {
      return found.source().isEmpty();
    }
    BitSet words = words(spans(found.source()));
    return words.intersects(heads(gold))
        && words.cardinality() <= words(gold).cardinality() + LONGER;
  }

  /** Of each part between commas, the last word before a function word. */
  private BitSet heads(List<int[]> spans) {
    BitSet heads = new BitSet();
    for (int[] span : spans) {
      int head = -1;
      int t = text.tokenAt(span[0]);
      boolean ended = false;
      for (; t < text.tokens() && text.start(t) < span[1]; t++) {
        if (text.isWordOrNumber(t) && !text.isClitic(t)) {
          boolean function = isFunctionWord(t);
          ended |= function && head >= 0;
          head = ended || function ? head : t;
        } else if (!text.isClitic(t) && head >= 0) {
          heads.set(head);
          head = -1;
          ended = false;
        }
      }
      if (head >= 0) {
        heads.set(head);
      }
    }
    return heads.isEmpty() ? words(spans) : heads;
  }

  private boolean isFunctionWord(int t) {
    return reading.in(FunctionWords.PREPOSITION, t)
        || reading.in(FunctionWords.CONJUNCTION, t)
        || reading.in(FunctionWords.DETERMINER, t)
        || reading.in(FunctionWords.AUXILIARY, t);
  }
}
