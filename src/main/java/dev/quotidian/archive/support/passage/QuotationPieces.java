package dev.quotidian.archive.support.passage;

import dev.quotidian.article.Span;
import dev.quotidian.query.result.HighlightedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a quotation: its pieces, indexed as one text joined by spaces, and the map of
 * offsets from that text back to the body. Immutable.
 */
public record QuotationPieces(List<Span> spans, String text) {

  public List<String> texts() {
    if (spans.size() == 1) {
      return List.of(text);
    }
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (Span span : spans) {
      texts.add(text.substring(start, start + span.length()));
      start += span.length() + 1;
    }
    return texts;
  }

  /** Passages with offsets into the body; one that spans several pieces is split. */
  public List<HighlightedPassage> inBody(List<HighlightedPassage> passages) {
    return passages.stream().flatMap(passage -> inBody(passage).stream()).toList();
  }

  private List<HighlightedPassage> inBody(HighlightedPassage passage) {
    List<HighlightedPassage> parts = new ArrayList<>();
    int start = 0;
    for (Span span : spans) {
      int toBody = span.start() - start;
      intersection(passage.span(), start, start + span.length())
          .map(part -> part(passage, part, toBody))
          .filter(part -> !part.matches().isEmpty())
          .ifPresent(parts::add);
      start += span.length() + 1;
    }
    return parts;
  }

  private HighlightedPassage part(HighlightedPassage passage, Span part, int toBody) {
    List<Span> matches =
        passage.matches().stream()
            .flatMap(match -> intersection(match, part.start(), part.end()).stream())
            .map(match -> moved(match, toBody))
            .toList();
    return new HighlightedPassage(moved(part, toBody), part.in(text), matches);
  }

  private static Optional<Span> intersection(Span span, int from, int to) {
    int start = Math.max(span.start(), from);
    int end = Math.min(span.end(), to);
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
