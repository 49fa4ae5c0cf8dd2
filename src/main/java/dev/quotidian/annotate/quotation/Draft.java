package dev.quotidian.annotate.quotation;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.article.Quotation.Kind;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A quotation in the making, in tokens. */
final class Draft {
  /** Share of words in quotation marks from which a quotation is direct. */
  private static final double DIRECT = 0.9;

  /** From {@code first} to {@code last}, both included. */
  record Range(int first, int last) {}

  final List<Range> content = new ArrayList<>(1);
  final List<Range> cue = new ArrayList<>(1);
  final List<Range> source = new ArrayList<>(1);
  final String rule;
  final double confidence;
  final Act act;
  Calibration.Origin origin = Calibration.Origin.RULES;

  Draft(String rule, double confidence, Act act) {
    this.rule = rule;
    this.confidence = confidence;
    this.act = act;
  }

  /**
   * The draft without the marks and punctuation around its content; no quotation if no word is
   * left.
   */
  List<Quotation> quotation(Text text) {
    List<Span> pieces = new ArrayList<>(content.size());
    for (Range range : content) {
      Range trimmed = trim(text, range);
      if (trimmed.first <= trimmed.last) {
        pieces.add(span(text, trimmed));
      }
    }
    if (pieces.isEmpty()) {
      return List.of();
    }
    pieces.sort(null);
    Kind kind = kind(text);
    return List.of(
        new Quotation(
            pieces,
            spans(text, cue),
            sources(text),
            kind,
            act,
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            Calibration.of(origin, kind, confidence),
            origin == Calibration.Origin.AGREED ? rule + ".agreed" : rule));
  }

  private static List<Span> spans(Text text, List<Range> ranges) {
    List<Span> spans = new ArrayList<>(ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      spans.add(span(text, ranges.get(i)));
    }
    spans.sort(null);
    return spans;
  }

  private List<Span> sources(Text text) {
    List<Span> spans = new ArrayList<>(source.size());
    for (int i = 0; i < source.size(); i++) {
      spans.add(span(text, withoutCommas(text, source.get(i))));
    }
    spans.sort(null);
    return spans;
  }

  private static Span span(Text text, Range range) {
    return new Span(text.start(range.first), text.end(range.last));
  }

  /** Punctuation outside quotation marks at either end is no part of what was said. */
  private static Range trim(Text text, Range range) {
    int first = range.first;
    int last = range.last;
    while (first <= last
        && !text.isWordOrNumber(first)
        && text.quote(first) < 0
        && !isSign(text, first)) {
      first++;
    }
    while (last >= first
        && !text.isWordOrNumber(last)
        && text.quote(last) < 0
        && !isCloser(text, last)) {
      last--;
    }
    return new Range(first, last);
  }

  private static Range withoutCommas(Text text, Range range) {
    int first = range.first;
    int last = range.last;
    while (first < last && isPunctuation(text, first)) {
      first++;
    }
    while (last > first && isPunctuation(text, last)) {
      last--;
    }
    return new Range(first, last);
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
    for (Range range : content) {
      for (int t = range.first; t <= range.last; t++) {
        if (text.isWordOrNumber(t)) {
          words++;
          quoted += text.quote(t) >= 0 ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Kind.INDIRECT : quoted >= DIRECT * words ? Kind.DIRECT : Kind.MIXED;
  }
}
