package dev.quotidian.annotate.topic;

import dev.quotidian.text.Text;
import java.util.Arrays;

/** Finds the runs of words that can be key phrases, and counts the phrases in them. */
final class PhraseFinder {
  private static final int LONGEST_BRACKET = 15;
  private static final int LONGEST_DATELINE = 14;

  private final Words words;
  private final Text text;
  private final boolean[] speakers;
  private final Phrases phrases;
  private final float[] wordWeights;
  private final int[] firstSentences;
  private int[] row = new int[Phrases.LONGEST];
  private int[] nextRow = new int[Phrases.LONGEST];

  PhraseFinder(Words words) {
    this.words = words;
    this.text = words.text;
    this.speakers = new boolean[words.distinct()];
    this.wordWeights = new float[words.distinct()];
    this.firstSentences = new int[words.distinct()];
    this.phrases = new Phrases(words.tokens);
    run();
  }

  Phrases phrases() {
    return phrases;
  }

  /** The sum of the weights of a word's places in the text. */
  double wordWeight(int word) {
    return wordWeights[word];
  }

  /** The sentence a word first stands in. */
  int firstSentence(int word) {
    return firstSentences[word];
  }

  /** Whether a word is the last of a name that speaks or has a title before it. */
  boolean isSpeaker(int word) {
    return speakers[word];
  }

  private void run() {
    int start = datelineEnd();
    for (int t = start; t < words.tokens; t++) {
      if (isOut(t) || (t > start && breaksBefore(t))) {
        add(start, t);
        start = isOut(t) ? pastBracket(t) : t;
        t = Math.max(t, start - 1);
      }
    }
    add(start, words.tokens);
  }

  private boolean isOut(int t) {
    return words.roles[t].cuts();
  }

  /** One past the bracket that opens at a token, if it soon closes; else one past the token. */
  private int pastBracket(int t) {
    if (text.is(t, '(')) {
      int end = Math.min(words.tokens, t + LONGEST_BRACKET);
      for (int k = t + 1; k < end; k++) {
        if (text.is(k, ')')) {
          return k + 1;
        }
      }
    }
    return t + 1;
  }

  /** Past "LONDON (Agency) -" at the start of a text. */
  private int datelineEnd() {
    if (words.tokens == 0 || !text.isAllCapitals(0)) {
      return 0;
    }
    for (int t = 1; t < words.tokens && t < LONGEST_DATELINE; t++) {
      if (text.is(t, '-') || text.is(t, '\u2014') || text.is(t, '\u2013')) {
        return t + 1;
      }
    }
    return 0;
  }

  /** Whether two neighbours of one run belong to different phrases. */
  private boolean breaksBefore(int t) {
    if (text.sentence(t - 1) != text.sentence(t) || !text.isSpaceBefore(t)) {
      return true;
    }
    WordRole before = words.roles[t - 1];
    if (!words.isName(t)) {
      return false;
    }
    return before == WordRole.TITLE || (!words.isName(t - 1) && before.mayEnd());
  }

  private void add(int start, int end) {
    if (start >= end) {
      return;
    }
    markSpeaker(start, end);
    float weight = placeWeight(text.sentence(start));
    Arrays.fill(nextRow, -1);
    for (int first = end - 1; first >= start; first--) {
      addWord(words.numbers[first], text.sentence(first), weight);
      addFrom(first, end, weight);
      int[] swap = nextRow;
      nextRow = row;
      row = swap;
    }
  }

  private void addWord(int word, int sentence, float weight) {
    if (wordWeights[word] == 0) {
      firstSentences[word] = sentence;
    }
    wordWeights[word] += weight;
  }

  private void addFrom(int first, int end, float weight) {
    int phrase = -1;
    for (int k = 0; k < Phrases.LONGEST; k++) {
      int last = first + k;
      if (last >= end) {
        row[k] = -1;
      } else {
        int suffix = k == 0 ? -1 : nextRow[k - 1];
        phrase = phrases.add(phrase, words.numbers[last], suffix, first);
        row[k] = phrase;
        phrases.counts[phrase]++;
        phrases.weights[phrase] += weight;
        phrases.ends[phrase] |= mayEnd(last, end);
        phrases.earliest[phrase] = Math.min(first, phrases.earliest[phrase]);
        preferWithinSentence(phrase, first);
      }
    }
  }

  private void preferWithinSentence(int phrase, int first) {
    if (words.beginsSentence(phrases.firstTokens[phrase]) && !words.beginsSentence(first)) {
      phrases.firstTokens[phrase] = first;
    }
  }

  /** Whether a phrase can end with this word of a run: at its end, or before a general noun. */
  private boolean mayEnd(int last, int end) {
    if (!words.roles[last].mayEnd()) {
      return false;
    }
    int next = last + 1;
    return next == end
        || words.roles[next].isGeneral()
        || (words.isName(last) && !words.isName(next) && words.roles[next] != WordRole.JOINT);
  }

  private void markSpeaker(int start, int end) {
    int last = end - 1;
    if (words.isName(last) && (isSpeech(start - 1) || isSpeech(end) || followsTitle(start))) {
      speakers[words.numbers[last]] = true;
    }
  }

  private boolean isSpeech(int t) {
    return t >= 0 && t < words.tokens && words.roles[t] == WordRole.SPEECH;
  }

  private boolean followsTitle(int start) {
    if (start == 0) {
      return false;
    }
    boolean honorific = text.isAbbreviated(start - 1) && words.roles[start - 1] == WordRole.CUT;
    return honorific || words.roles[start - 1] == WordRole.TITLE;
  }

  /** The first sentences weigh more. */
  private static float placeWeight(int sentence) {
    return 0.5f + 2 / (1 + 0.5f * sentence);
  }
}
