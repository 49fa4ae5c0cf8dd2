package dev.quotidian.annotate;

import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A text segmented into tokens, sentences and paragraphs. All of them are half-open spans, counted
 * in Java {@code char}s of {@link #characters()}, in text order, and none overlap. Only white space
 * stands between two tokens; every token is in one sentence, every sentence in one paragraph. A
 * blank text has none of them.
 *
 * <pre>{@code
 * Segmentation body = SegmentedArticle.of(article).body();
 * for (Span sentence : body.sentences()) {
 *   System.out.println(body.tokensIn(sentence).size() + " tokens: " + sentence.in(body.characters()));
 * }
 * }</pre>
 *
 * <p>The lists are unmodifiable. Those of tokens and sentences are views, made in no time, that
 * make each span where it is asked for.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @since 0.1
 */
public final class Segmentation {
  private final Text text;

  Segmentation(Text text) {
    this.text = text;
  }

  /** The same for the library's own annotators. */
  Text text() {
    return text;
  }

  /** The text that is segmented, to the character. */
  public String characters() {
    return text.body();
  }

  /**
   * The words, numbers and single marks of punctuation. The full stop of an abbreviation ({@code
   * Mr.}) belongs to its token; {@code ’s} and {@code ’re} are tokens of their own.
   */
  public List<Span> tokens() {
    return new View(0, text.tokens(), this::token);
  }

  /** The sentences, each from its first token to the end of its last. */
  public List<Span> sentences() {
    return new View(0, text.sentences(), this::sentence);
  }

  /**
   * The paragraphs, each from its first token to the end of its last. Takes time linear in the
   * sentences.
   */
  public List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int first = 0;
    for (int s = 1; s <= text.sentences(); s++) {
      if (s == text.sentences() || text.sentenceBeginsParagraph(s)) {
        paragraphs.add(new Span(sentence(first).start(), sentence(s - 1).end()));
        first = s;
      }
    }
    return List.copyOf(paragraphs);
  }

  /**
   * The tokens that overlap a span, such as a sentence; a binary search.
   *
   * @throws IllegalArgumentException if the span ends beyond the text
   */
  public List<Span> tokensIn(Span span) {
    return new View(firstToken(span), endToken(span), this::token);
  }

  /**
   * The sentences that overlap a span, such as {@link dev.quotidian.article.Quotation#span()}; a
   * binary search.
   *
   * @throws IllegalArgumentException if the span ends beyond the text
   */
  public List<Span> sentencesIn(Span span) {
    int first = firstToken(span);
    int end = endToken(span);
    return first < end
        ? new View(text.sentence(first), text.sentence(end - 1) + 1, this::sentence)
        : List.of();
  }

  private int firstToken(Span span) {
    if (span.end() > text.body().length()) {
      throw new IllegalArgumentException(
          "Span ["
              + span.start()
              + ", "
              + span.end()
              + ") ends beyond a text of "
              + text.body().length()
              + " characters; take spans of this text");
    }
    return text.tokenAt(span.start());
  }

  /** One past the last token that begins before the end of the span. */
  private int endToken(Span span) {
    int t = text.tokenAt(span.end());
    return t < text.tokens() && text.start(t) < span.end() ? t + 1 : t;
  }

  private Span token(int t) {
    return new Span(text.start(t), text.end(t));
  }

  private Span sentence(int s) {
    return new Span(text.start(text.firstToken(s)), text.end(text.endToken(s) - 1));
  }

  /** The spans from number {@code first} to before {@code end}. */
  private static final class View extends AbstractList<Span> implements RandomAccess {
    private final int first;
    private final int end;
    private final IntFunction<Span> spans;

    View(int first, int end, IntFunction<Span> spans) {
      this.first = first;
      this.end = end;
      this.spans = spans;
    }

    @Override
    public Span get(int i) {
      return spans.apply(first + Objects.checkIndex(i, size()));
    }

    @Override
    public int size() {
      return end - first;
    }
  }
}
