package dev.quotidian.query.parser;

import dev.quotidian.query.parser.QueryToken.Boost;
import dev.quotidian.query.parser.QueryToken.Leaf;
import dev.quotidian.query.parser.QueryToken.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * Finds what belongs together. What a person typed never reaches Lucene's parser: it sees a
 * well-formed outline such as {@code w0 OR ( w1 -w2 )}, in which every leaf and weight is a number,
 * and gives back its syntax tree.
 */
final class CriterionBuilder<C> {
  private static final String FIELD = "f";
  private static final char LEAF = 'w';

  private final CriterionFactory<C> scope;
  private final List<Leaf<C>> leaves = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  private CriterionBuilder(CriterionFactory<C> scope) {
    this.scope = scope;
  }

  /** The criterion that well-formed tokens mean; empty if there are none. */
  static <C> Optional<C> of(List<QueryToken<C>> tokens, CriterionFactory<C> scope) {
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new CriterionBuilder<>(scope).read(tokens));
  }

  private C read(List<QueryToken<C>> tokens) {
    StringBuilder outline = new StringBuilder();
    tokens.forEach(token -> outline.append(written(token)));
    try {
      return criterion(new StandardSyntaxParser().parse(outline, FIELD));
    } catch (QueryNodeParseException e) {
      throw new IllegalStateException(
          "The outline " + outline + " of a query is not well-formed", e);
    }
  }

  private String written(QueryToken<C> token) {
    return switch (token) {
      case Leaf<C> leaf -> {
        leaves.add(leaf);
        yield LEAF + Integer.toString(leaves.size() - 1) + " ";
      }
      case Boost<C> boost -> {
        weights.add(boost.weight());
        yield "^" + (weights.size() - 1) + " ";
      }
      case Operator<C> operator ->
          operator.sign().isPrefix() ? operator.sign().written() : operator.sign().written() + " ";
    };
  }

  private C criterion(QueryNode node) {
    if (node instanceof FieldQueryNode leaf) {
      return leaves
          .get(Integer.parseInt(leaf.getText(), 1, leaf.getText().length(), 10))
          .criterion();
    }
    if (node instanceof ModifierQueryNode modified) {
      C criterion = criterion(modified.getChild());
      boolean isNegated = modified.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
      return isNegated ? scope.not().apply(criterion) : criterion;
    }
    if (node instanceof BoostQueryNode boosted) {
      double weight = weights.get((int) boosted.getValue());
      return scope.boosted().apply(criterion(boosted.getChild()), weight);
    }
    List<QueryNode> parts =
        Objects.requireNonNull(node.getChildren(), "an outline's inner node has children");
    return node instanceof OrQueryNode
        ? scope.anyOf().apply(parts.stream().map(this::criterion).toList())
        : scope
            .allOf()
            .apply(
                parts.stream()
                    .flatMap(part -> operands(part).stream())
                    .map(this::criterion)
                    .toList());
  }

  /** {@code a AND b c} asks for three things, not for two. */
  private static List<QueryNode> operands(QueryNode part) {
    return part instanceof AndQueryNode and && and.getChildren() != null
        ? and.getChildren()
        : List.of(part);
  }
}
