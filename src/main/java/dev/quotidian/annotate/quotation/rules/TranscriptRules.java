package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Attribution without a verb: a speaker label at the head of a paragraph, as in transcripts and
 * headlines. In a transcript a turn goes on until the next label.
 */
final class TranscriptRules {
  /** So many paragraphs with a label make a transcript. */
  private static final int TRANSCRIPT = 3;

  /** A label of so many tokens, in capitals, is one wherever it stands. */
  private static final int SHORT = 3;

  private static final double SURE = 0.9;
  private static final double UNSURE = 0.7;

  private final TokenView reading;
  private final Text text;
  private final SpeakerLabels labels;
  private final LabelLines lines;
  private final LabelWords words;
  private boolean transcript;

  /** Whether the text asks and answers under the letters Q and A. */
  private boolean examination;

  TranscriptRules(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.labels = new SpeakerLabels(reading);
    this.lines = new LabelLines(reading);
    this.words = new LabelWords(reading);
    survey();
  }

  /** Counts the labels of all paragraphs. */
  private void survey() {
    int turns = 0;
    int questions = 0;
    int answers = 0;
    for (int first = 0; first < text.tokens(); ) {
      int end = paragraphEnd(first);
      turns += label(first) != null ? 1 : 0;
      questions += labels.isQuestion(first) ? 1 : 0;
      answers += labels.isAnswer(first) ? 1 : 0;
      lines.note(first, end);
      first = end;
    }
    int least = turns >= TRANSCRIPT ? 1 : 2;
    examination = questions >= least && answers >= least;
    transcript = turns + (examination ? questions + answers : 0) >= TRANSCRIPT;
  }

  /** A label that no list of reactions has: there a quotation follows name and post. */
  private @Nullable SpeakerLabel label(int first) {
    SpeakerLabel label = labels.at(first);
    boolean reaction = label != null && label.post() && !reading.outside(label.mark() + 1);
    return reaction ? null : label;
  }

  /** One past the last token of the paragraph that begins at {@code first}. */
  int paragraphEnd(int first) {
    int end = first + 1;
    while (end < text.tokens() && !text.beginsParagraph(end)) {
      end++;
    }
    return end;
  }

  /**
   * {@code OKAFOR: We will not wait.}: the paragraph that begins at {@code first} and ends before
   * {@code end}; without content yet where the label is a paragraph of its own.
   */
  @Nullable QuotationDraft atParagraph(int first, int end) {
    TokenRange line = lines.at(first, end);
    if (line != null) {
      return turn(RuleId.LABEL_TRANSCRIPT, SURE, line);
    }
    if (examination && (labels.isQuestion(first) || labels.isAnswer(first))) {
      SpeakerLabel letter = labels.ofLetter(first);
      return letter.mark() + 1 < end ? turn(RuleId.LABEL_TRANSCRIPT, SURE, letter, end) : null;
    }
    SpeakerLabel writer = labels.ofWriter(first);
    if (writer != null) {
      QuotationDraft draft = turn(RuleId.LABEL_TRANSCRIPT, SURE, writer, end);
      draft.cue.add(new TokenRange(writer.end(), writer.mark()));
      return draft;
    }
    SpeakerLabel label = label(first);
    if (label == null || label.mark() + (transcript ? 1 : 2) >= end) {
      return null;
    }
    boolean quoted = !reading.outside(label.mark() + 1);
    boolean spoken = isSpoken(label);
    boolean headline = first == 0 && end < text.tokens();
    if (!transcript && words.isLoud(label.mark() + 1, end)) {
      return null;
    }
    if (!quoted && !spoken && !headline) {
      return null;
    }
    RuleId plain = spoken ? RuleId.LABEL_TRANSCRIPT : RuleId.LABEL_HEADLINE;
    RuleId rule = quoted ? RuleId.LABEL_QUOTE : plain;
    QuotationDraft draft = turn(rule, spoken ? SURE : UNSURE, label, end);
    draft.cue.add(new TokenRange(label.mark(), label.mark()));
    return draft;
  }

  private boolean isSpoken(SpeakerLabel label) {
    return transcript
        || (text.isAllCapitals(label.mark() - 1) && label.mark() - label.first() <= SHORT);
  }

  private static QuotationDraft turn(RuleId rule, double sure, SpeakerLabel label, int end) {
    QuotationDraft draft = turn(rule, sure, new TokenRange(label.first(), label.end() - 1));
    draft.content.add(new TokenRange(label.mark() + 1, end - 1));
    return draft;
  }

  private static QuotationDraft turn(RuleId rule, double sure, TokenRange source) {
    QuotationDraft draft = new QuotationDraft(rule, sure, Act.SAID);
    draft.source.add(source);
    return draft;
  }

  /** In a transcript a paragraph without a label goes on with the turn before. */
  boolean goesOn(QuotationDraft turn, int first, int end) {
    return turn.rule == RuleId.LABEL_TRANSCRIPT && isTranscript() && !isHeading(first, end);
  }

  private boolean isTranscript() {
    return transcript || lines.areMany();
  }

  /** {@code (APPLAUSE)}, {@code [laughter]}: between two parts of a turn, and no part of it. */
  boolean isAside(int first) {
    return text.is(first, '(') || text.is(first, '[');
  }

  /** {@code DIRECT EXAMINATION}, {@code BY MR. OKAFOR:}: what follows is nobody’s turn. */
  private boolean isHeading(int first, int end) {
    return !reading.isTerminator(end - 1)
        && reading.words(first, end) > 1
        && words.isLoud(first, end)
        && !isAside(first);
  }
}
