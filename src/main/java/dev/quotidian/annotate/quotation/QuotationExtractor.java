package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenSet;
import dev.quotidian.annotate.quotation.model.AttributionModel;
import dev.quotidian.annotate.quotation.rules.ComplementRules;
import dev.quotidian.annotate.quotation.rules.RuleAttributor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.SentenceUnits;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text: direct, mixed and indirect ones, with the words that attribute
 * them. Whom the source refers to is left open. Immutable, safe for use by many threads, and linear
 * in the length of the text.
 */
public final class QuotationExtractor {
  private final QuotationLexicon lexicon;

  public QuotationExtractor(QuotationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The quotations of a text, in text order: by the learned model and the rules, by the rules alone
   * where the model's file was taken out of the jar.
   */
  public List<Quotation> in(Text text) {
    return AttributionModel.shipped().map(model -> by(model, text)).orElseGet(() -> byRules(text));
  }

  /** The quotations of a text by the rules alone, in text order. */
  public List<Quotation> byRules(Text text) {
    TokenView reading = new TokenView(text, lexicon);
    int[] units = SentenceUnits.firstTokens(reading);
    List<QuotationDraft> drafts = new RuleAttributor(reading, units).run();
    TokenSet taken = new TokenSet(text.tokens());
    drafts.forEach(draft -> taken.add(draft.content));
    new ComplementClauses(drafts, taken).take(new ComplementRules(reading, units).run());
    return quotations(text, drafts);
  }

  private List<Quotation> by(AttributionModel model, Text text) {
    return quotations(text, CombinedAttributor.run(text, lexicon, model));
  }

  /** What the rules alone find, but complement clauses: the model learns from these. */
  public List<QuotationDraft> ruled(Text text) {
    return new RuleAttributor(text, lexicon).run();
  }

  private static List<Quotation> quotations(Text text, List<QuotationDraft> drafts) {
    List<Quotation> quotations = new ArrayList<>(drafts.size());
    for (QuotationDraft draft : drafts) {
      draft.quotation(text).ifPresent(quotations::add);
    }
    quotations.sort(QuotationExtractor::inTextOrder);
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
