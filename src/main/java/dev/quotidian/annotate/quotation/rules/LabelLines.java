package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels that are paragraphs of their own, as in the transcripts of calls with analysts: {@code
 * Lena Okafor -- Acme Bank -- Analyst}, later the name alone, and {@code Operator}.
 */
final class LabelLines {
  private static final int MAX_LENGTH = 24;
  private static final int MAX_NAME_LENGTH = 5;

  /** So many lines of a name, a dash and a post make a transcript, if somebody leads or returns. */
  private static final int TRANSCRIPT = 2;

  private final TokenView reading;
  private final Text text;
  private final LabelWords words;

  /** The names of those whom the lines with a post introduce. */
  private final Set<Long> introduced = new HashSet<>();

  private int lines;
  private boolean returns;

  LabelLines(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.words = new LabelWords(reading);
  }

  /** Notes the line of a paragraph while the text is surveyed. */
  void note(int first, int end) {
    int name = nameEnd(first, end);
    if (isIntroduction(first, name, end)) {
      returns |= !introduced.add(hash(first, name));
      lines++;
    } else {
      returns |= name == end && (isChair(first, end) || introduced.contains(hash(first, end)));
    }
  }

  /** Whether the text is a transcript of such lines. */
  boolean areMany() {
    return returns && lines >= TRANSCRIPT;
  }

  /** The label that a paragraph is, in a text of such lines; null where it is none. */
  @Nullable TokenRange at(int first, int end) {
    if (!areMany() || end >= text.tokens()) {
      return null;
    }
    int name = nameEnd(first, end);
    boolean alone = name == end && (isChair(first, end) || introduced.contains(hash(first, end)));
    return alone || isIntroduction(first, name, end) ? new TokenRange(first, end - 1) : null;
  }

  private boolean isChair(int first, int end) {
    return end - first == 1 && reading.in(FunctionWords.CHAIRING, first);
  }

  private long hash(int first, int end) {
    return Hash.of(text.body(), text.start(first), text.end(end - 1));
  }

  private int nameEnd(int first, int end) {
    int t = first;
    while (t < end && t <= first + MAX_NAME_LENGTH && reading.isNameWord(t)) {
      t++;
    }
    return t;
  }

  private boolean isIntroduction(int first, int name, int end) {
    return name - first >= 2
        && name + 1 < end
        && end - first <= MAX_LENGTH
        && (reading.isDash(name) || text.is(name, '-'))
        && text.isSpaceBefore(name + 1)
        && !reading.isTerminator(end - 1)
        && words.isOnePhrase(first, end)
        && words.isNominal(name, end)
        && !hasNumber(name, end)
        && isBeforeProse(end);
  }

  /** Captions and lists have lines of this form too, but no sentence after each. */
  private boolean isBeforeProse(int first) {
    int end = first + 1;
    while (end < text.tokens() && !text.beginsParagraph(end)) {
      end++;
    }
    return end <= text.tokens() && reading.isTerminator(end - 1);
  }

  /** {@code Leeds — Hull 2 – 1} is no speaker. */
  private boolean hasNumber(int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.kind(t) == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
