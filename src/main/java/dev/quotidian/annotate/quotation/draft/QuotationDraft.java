package dev.quotidian.annotate.quotation.draft;

import dev.quotidian.annotate.shared.Probability;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.article.Quotation.Kind;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A quotation while it is found: source, cue and content as ranges of tokens. Mutable. */
public final class QuotationDraft {
  /** Share of words in quotation marks from which a quotation is direct. */
  private static final double DIRECT = 0.9;

  public final List<TokenRange> content = new RangeList();
  public final List<TokenRange> cue = new RangeList();
  public final List<TokenRange> source = new RangeList();
  public final RuleId rule;
  public final double confidence;
  public final Act act;
  public ConfidenceCalibration.Origin origin = ConfidenceCalibration.Origin.RULES;

  public QuotationDraft(RuleId rule, double confidence, Act act) {
    this.rule = rule;
    this.confidence = confidence;
    this.act = act;
  }

  /**
   * The draft without the marks and punctuation around its content; no quotation if no word is
   * left.
   */
  public Optional<Quotation> quotation(Text text) {
    List<Span> pieces = spans(text, content, QuotationDraft::trim);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = kind(text);
    return Optional.of(
        new Quotation(
            pieces,
            spans(text, cue, (any, range) -> range),
            spans(text, source, QuotationDraft::withoutCommas),
            kind,
            act,
            Optional.empty(),
            Optional.empty(),
            Probability.rounded(ConfidenceCalibration.of(origin, kind, confidence)),
            ruleFound().text()));
  }

  private RuleId ruleFound() {
    return origin == ConfidenceCalibration.Origin.AGREED ? RuleId.LEARNED_AGREED : rule;
  }

  /** The ranges, trimmed, in text order; of those that are empty then nothing is left. */
  private static List<Span> spans(
      Text text, List<TokenRange> ranges, BiFunction<Text, TokenRange, TokenRange> trim) {
    if (ranges.size() == 1) {
      TokenRange range = trim.apply(text, ranges.getFirst());
      return range.first() > range.last() ? List.of() : List.of(span(text, range));
    }
    List<Span> spans = new ArrayList<>(ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      TokenRange range = trim.apply(text, ranges.get(i));
      if (range.first() <= range.last()) {
        spans.add(span(text, range));
      }
    }
    spans.sort(null);
    return spans;
  }

  private static Span span(Text text, TokenRange range) {
    return new Span(text.start(range.first()), text.end(range.last()));
  }

  /** Punctuation outside quotation marks at either end is no part of what was said. */
  private static TokenRange trim(Text text, TokenRange range) {
    int first = range.first();
    int last = range.last();
    while (first <= last
        && !text.isWordOrNumber(first)
        && !text.isQuoted(first)
        && !isSign(text, first)) {
      first++;
    }
    while (last >= first
        && !text.isWordOrNumber(last)
        && !text.isQuoted(last)
        && !isCloser(text, last)) {
      last--;
    }
    return range.to(first, last);
  }

  private static TokenRange withoutCommas(Text text, TokenRange range) {
    int first = range.first();
    int last = range.last();
    while (first < last && isPunctuation(text, first)) {
      first++;
    }
    while (last > first && isPunctuation(text, last)) {
      last--;
    }
    return range.to(first, last);
  }

  private static boolean isPunctuation(Text text, int t) {
    return text.is(t, ',')
        || text.is(t, ';')
        || text.is(t, ':')
        || text.is(t, '.')
        || text.is(t, '(');
  }

  private static boolean isSign(Text text, int t) {
    return text.is(t, '$') || text.is(t, '€') || text.is(t, '£') || text.is(t, '(');
  }

  private static boolean isCloser(Text text, int t) {
    return text.is(t, ')') || text.is(t, '%');
  }

  private Kind kind(Text text) {
    int words = 0;
    int quoted = 0;
    for (int i = 0; i < content.size(); i++) {
      for (int t = content.get(i).first(); t <= content.get(i).last(); t++) {
        if (text.isWordOrNumber(t)) {
          words++;
          quoted += text.isQuoted(t) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Kind.INDIRECT : quoted >= DIRECT * words ? Kind.DIRECT : Kind.MIXED;
  }
}
