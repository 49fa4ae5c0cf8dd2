package dev.quotidian.text;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of a body in which a quotation stands, and some around them. For one thread. */
public final class SurroundingSentences {
  private final String body;
  private final BreakIterator breaks = new AbbreviationAwareBreaks();

  public SurroundingSentences(String body) {
    this.body = body;
  }

  /**
   * The sentences with the content of a quotation and the words that attribute it, and so many
   * before and after, without the white space around them.
   *
   * @param sentences how many on either side
   */
  public Span of(Quotation quotation, int sentences) {
    breaks.setText(body); // its breaks depend on which it gave before
    Span attribution = attribution(quotation);
    int start = attribution.start() + 1;
    int end = attribution.end() - 1;
    for (int i = 0; i <= sentences; i++) {
      start = before(start);
      end = after(end);
    }
    return stripped(start, end);
  }

  private static Span attribution(Quotation quotation) {
    List<Span> spans =
        Stream.of(
                quotation.content().stream(), quotation.source().stream(), quotation.cue().stream())
            .flatMap(parts -> parts)
            .toList();
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElseThrow(),
        spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  private int before(int at) {
    return at <= 0 ? 0 : Math.max(0, breaks.preceding(Math.min(at, body.length())));
  }

  private int after(int at) {
    if (at >= body.length()) {
      return body.length();
    }
    int next = breaks.following(at);
    return next == BreakIterator.DONE ? body.length() : next;
  }

  private Span stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
