package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.Text;
import java.util.Arrays;

/**
 * Candidate generation: counts the phrases in the {@link NounPhraseRuns} of a text, its words, and
 * the names of speakers.
 */
final class PhraseFinder {
  private final PhraseTokens words;
  private final Text text;
  private final boolean[] speakers;
  private final PhraseCandidates phrases;
  private final float[] wordWeights;
  private final char[] firstSentences;
  private final char[] firstRuns;
  private final char[] places;
  private final char[] alone;
  private final char[] subjects;
  private int runs;
  private int[] row = new int[PhraseCandidates.MAX_LENGTH];
  private int[] nextRow = new int[PhraseCandidates.MAX_LENGTH];

  PhraseFinder(PhraseTokens words) {
    this.words = words;
    this.text = words.text;
    this.speakers = new boolean[words.distinct()];
    this.wordWeights = new float[words.distinct()];
    this.firstSentences = new char[words.distinct()];
    this.firstRuns = new char[words.distinct()];
    this.places = new char[words.distinct()];
    this.alone = new char[words.distinct()];
    this.subjects = new char[words.distinct()];
    this.phrases = new PhraseCandidates(words.tokens);
    new NounPhraseRuns(words).forEach(this::add);
  }

  PhraseCandidates phrases() {
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

  /** How many noun phrases stand in the text before the one that a word first stands in. */
  int firstRun(int word) {
    return firstRuns[word];
  }

  /** Of a word's places the share where it is a noun phrase by itself. */
  double shareAlone(int word) {
    return (double) alone[word] / Math.max(1, places[word]);
  }

  /** Of a word's places the share where it heads a noun phrase that begins a sentence. */
  double shareAsSubject(int word) {
    return (double) subjects[word] / Math.max(1, places[word]);
  }

  /** Whether a word is the last of a name that speaks or has a title before it. */
  boolean isSpeaker(int word) {
    return speakers[word];
  }

  private void add(int start, int end) {
    markSpeaker(start, end);
    countHead(start, end);
    float weight = placeWeight(text.sentence(start));
    Arrays.fill(nextRow, -1);
    for (int first = end - 1; first >= start; first--) {
      addWord(words.numbers[first], text.sentence(first), weight);
      addFrom(first, end, weight);
      int[] swap = nextRow;
      nextRow = row;
      row = swap;
    }
    runs++;
  }

  private void countHead(int start, int end) {
    int head = words.numbers[end - 1];
    alone[head] += (char) (end - start == 1 ? 1 : 0);
    subjects[head] += (char) (words.beginsSentence(start) && isFollowedByWord(end) ? 1 : 0);
  }

  private boolean isFollowedByWord(int end) {
    return end < words.tokens && text.isWord(end) && words.roles[end] == WordRole.CUT;
  }

  private void addWord(int word, int sentence, float weight) {
    if (wordWeights[word] == 0) {
      firstSentences[word] = (char) sentence;
      firstRuns[word] = (char) runs;
    }
    places[word]++;
    wordWeights[word] += weight;
  }

  private void addFrom(int first, int end, float weight) {
    int phrase = -1;
    for (int k = 0; k < PhraseCandidates.MAX_LENGTH; k++) {
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
        phrases.earliest[phrase] = (char) Math.min(first, phrases.earliest[phrase]);
        preferWithinSentence(phrase, first);
      }
    }
  }

  private void preferWithinSentence(int phrase, int first) {
    if (words.beginsSentence(phrases.firstTokens[phrase]) && !words.beginsSentence(first)) {
      phrases.firstTokens[phrase] = (char) first;
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
