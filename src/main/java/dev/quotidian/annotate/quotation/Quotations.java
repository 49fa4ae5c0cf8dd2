package dev.quotidian.annotate.quotation;

import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text: direct, mixed and indirect ones, with the words that attribute
 * them. Whom the source refers to is left open. Pure, safe for use by many threads, and linear in
 * the length of the text.
 */
public final class Quotations {
  private Quotations() {}

  /**
   * The quotations of a text, in text order: by the learned model and the rules, by the rules alone
   * where the model's file was taken out of the jar.
   */
  public static List<Quotation> in(Text text) {
    return Model.shipped().map(model -> by(model, text)).orElseGet(() -> byRules(text));
  }

  /** The quotations of a text by the rules alone, in text order. */
  public static List<Quotation> byRules(Text text) {
    return quotations(text, ruled(text));
  }

  private static List<Quotation> by(Model model, Text text) {
    return quotations(text, Learned.run(text, model));
  }

  /** What the rules alone find. */
  static List<Draft> ruled(Text text) {
    return new Attribution(text).run();
  }

  private static List<Quotation> quotations(Text text, List<Draft> drafts) {
    List<Quotation> quotations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      draft.quotation(text).ifPresent(quotations::add);
    }
    quotations.sort(Quotations::inTextOrder);
    return List.copyOf(quotations);
  }

  private static int inTextOrder(Quotation one, Quotation other) {
    int first = one.content().getFirst().start();
    int second = other.content().getFirst().start();
    return first != second
        ? Integer.compare(first, second)
        : Integer.compare(one.content().getLast().end(), other.content().getLast().end());
  }
}
