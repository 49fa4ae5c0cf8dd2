package dev.quotidian.query.parser;

import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.parser.QueryToken.Boost;
import dev.quotidian.query.parser.QueryToken.Leaf;
import dev.quotidian.query.parser.QueryToken.Operator;
import dev.quotidian.query.parser.QueryToken.Sign;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The tokens read so far. What binds closer than Lucene's parser knows is joined here: words that
 * are to be near each other become one leaf.
 */
final class TokenList<C> {
  private final QueryNotes notes;
  private final Function<Text, C> wrap;
  private final List<QueryToken<C>> tokens = new ArrayList<>();
  private Optional<Nearness> nearness = Optional.empty();

  /** An operator such as {@code NEAR/5} that waits for what follows. */
  record Nearness(int at, String written, int within, boolean ordered) {}

  TokenList(QueryNotes notes, Function<Text, C> wrap) {
    this.notes = notes;
    this.wrap = wrap;
  }

  /** All, when there are no more to come. */
  List<QueryToken<C>> whole() {
    dropNearness("after");
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  void operator(int at, Sign sign) {
    dropNearness("after");
    tokens.add(new Operator<>(at, sign));
  }

  void leaf(int at, C criterion) {
    dropNearness("after");
    tokens.add(new Leaf<>(at, criterion, Optional.empty()));
  }

  void text(int at, Text text) {
    if (nearness.isPresent() && text.canBeNear() && last() instanceof Leaf<C> before) {
      Nearness near = nearness.get();
      nearness = Optional.empty();
      tokens.removeLast();
      Text joined = joined(before.text().orElseThrow(), near, text);
      tokens.add(new Leaf<>(before.at(), wrap.apply(joined), Optional.of(joined)));
    } else {
      dropNearness("after");
      tokens.add(new Leaf<>(at, wrap.apply(text), Optional.of(text)));
    }
  }

  private static Text joined(Text before, Nearness near, Text after) {
    List<Text> parts =
        new ArrayList<>(before instanceof Near chain ? chain.parts() : List.of(before));
    parts.add(after);
    return new Near(parts, near.within(), near.ordered());
  }

  void near(Nearness asked) {
    dropNearness("after");
    nearness = Optional.of(asked);
    if (!(last() instanceof Leaf<C> before
        && before.text().filter(t -> takes(asked, t)).isPresent())) {
      dropNearness("before");
    }
  }

  private static boolean takes(Nearness asked, Text before) {
    return before instanceof Near chain
        ? chain.within() == asked.within()
            && chain.ordered() == asked.ordered()
            && chain.parts().size() < QueryLimits.MAX_NEAR_PARTS
        : before.canBeNear();
  }

  private void dropNearness(String side) {
    if (nearness.isPresent()) {
      Nearness asked = nearness.get();
      nearness = Optional.empty();
      notes.add(
          asked.at(),
          asked.written()
              + " must have a word or \"phrase\" "
              + side
              + " it, "
              + QueryLimits.MAX_NEAR_PARTS
              + " in all; left out");
    }
  }

  /** Whether something to look for stands last. */
  boolean endsInOperand() {
    return nearness.isEmpty()
        && (last() instanceof Leaf<C>
            || (last() instanceof Operator<C> operator && operator.sign() == Sign.CLOSE));
  }

  boolean endsIn(Sign sign) {
    return nearness.isEmpty() && last() instanceof Operator<C> operator && operator.sign() == sign;
  }

  /** Drops the word "per" before the word "cent". */
  boolean dropPer(String next) {
    boolean isPerCent =
        nearness.isEmpty()
            && last() instanceof Leaf<C> leaf
            && leaf.text().orElse(null) instanceof Word word
            && WordSyntax.isPerCent(word.text(), next);
    if (isPerCent) {
      tokens.removeLast();
    }
    return isPerCent;
  }

  /** Weighs what stands last. */
  void boost(int at, double weight, BiFunction<C, Double, C> boosted) {
    if (last() instanceof Leaf<C> leaf) {
      tokens.removeLast();
      C heavier = boosted.apply(leaf.criterion(), weight);
      tokens.add(new Leaf<>(leaf.at(), heavier, Optional.empty()));
    } else {
      tokens.add(new Boost<>(at, weight));
    }
  }

  /** A sign before what is left out must not come to stand before what follows. */
  void dropPrefix() {
    if (last() instanceof Operator<C> last && last.sign().isPrefix()) {
      tokens.removeLast();
    }
  }

  private @org.jspecify.annotations.Nullable QueryToken<C> last() {
    return tokens.isEmpty() ? null : tokens.getLast();
  }
}
