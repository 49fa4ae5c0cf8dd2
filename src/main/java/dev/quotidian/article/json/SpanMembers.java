package dev.quotidian.article.json;

import dev.quotidian.article.Span;
import java.util.List;

/** Spans as {@code [start, end]} pairs. */
public final class SpanMembers {
  private SpanMembers() {}

  /** The pairs. */
  public static List<List<Integer>> pairs(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}
