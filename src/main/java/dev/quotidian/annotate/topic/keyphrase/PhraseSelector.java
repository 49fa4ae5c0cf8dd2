package dev.quotidian.annotate.topic.keyphrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Selects diverse phrases from a ranking: none inside another, no word in too many of them, and few
 * names of people who only speak.
 */
final class PhraseSelector {
  private static final int MAX_PHRASES = 10;
  private static final int MAX_CANDIDATES = 60;
  private static final int MAX_SPEAKERS = 3;
  private static final int MAX_PER_WORD = 3;

  private final PhraseTokens words;
  private final PhraseCandidates phrases;
  private final PhraseScorer ranking;
  private final int[] uses;
  private final List<Choice> chosen = new ArrayList<>();
  private int speakers;

  /** A phrase and its raw score, above 0. */
  record Choice(int phrase, double score) {
    static final Comparator<Choice> WEAKEST_FIRST =
        Comparator.comparingDouble(Choice::score)
            .thenComparing(Choice::phrase, Comparator.reverseOrder());
  }

  PhraseSelector(PhraseTokens words, PhraseCandidates phrases, PhraseScorer ranking) {
    this.words = words;
    this.phrases = phrases;
    this.ranking = ranking;
    this.uses = new int[words.distinct()];
  }

  /** At most ten, the strongest first. */
  List<Choice> choose() {
    strongest().forEach(this::consider);
    return List.copyOf(chosen);
  }

  private List<Choice> strongest() {
    PriorityQueue<Choice> best = new PriorityQueue<>(Choice.WEAKEST_FIRST);
    for (int p = 0; p < phrases.size(); p++) {
      double score = ranking.score(p);
      if (score > 0) {
        best.add(new Choice(p, score));
        if (best.size() > MAX_CANDIDATES) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(Choice.WEAKEST_FIRST.reversed()).toList();
  }

  private void consider(Choice choice) {
    for (int i = 0; i < chosen.size(); i++) {
      Choice other = chosen.get(i);
      if (contains(other.phrase(), choice.phrase())) {
        return;
      }
      if (isFuller(choice.phrase(), other.phrase())) {
        chosen.set(i, new Choice(choice.phrase(), other.score()));
        use(choice.phrase());
        return;
      }
    }
    addIfFresh(choice);
  }

  private void addIfFresh(Choice choice) {
    boolean speaker = ranking.isSpeaker(choice.phrase());
    boolean room = chosen.size() < MAX_PHRASES && !(speaker && speakers == MAX_SPEAKERS);
    if (room && isFresh(choice.phrase())) {
      chosen.add(choice);
      use(choice.phrase());
      speakers += speaker ? 1 : 0;
    }
  }

  /**
   * Whether a phrase says better what one of its words says alone: a full name that introduced the
   * short one, or a phrase that stands for many of the word's places.
   */
  private boolean isFuller(int phrase, int word) {
    if (phrases.lengths[word] > 1 || !contains(phrase, word)) {
      return false;
    }
    int after = phrases.earliest[word] - phrases.earliest[phrase];
    boolean introduces = ranking.isName(phrase) && after >= 0 && after < phrases.lengths[phrase];
    int count = phrases.counts[phrase];
    return introduces || (count > 1 && count * 6 >= phrases.counts[word]);
  }

  /** Whether every word of {@code shorter} is in {@code longer}. */
  private boolean contains(int longer, int shorter) {
    for (int t = phrases.firstTokens[shorter]; t < phrases.endToken(shorter); t++) {
      if (!hasWord(longer, words.numbers[t])) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWord(int phrase, int word) {
    for (int t = phrases.firstTokens[phrase]; t < phrases.endToken(phrase); t++) {
      if (words.numbers[t] == word) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a phrase has a word that none chosen has, and none that many have. A general noun makes
   * it new only where the text comes back to the phrase, or begins with it.
   */
  private boolean isFresh(int phrase) {
    boolean fresh = false;
    boolean kept = phrases.counts[phrase] > 1 || isInFirstSentence(phrase);
    for (int t = phrases.firstTokens[phrase]; t < phrases.endToken(phrase); t++) {
      int used = uses[words.numbers[t]];
      if (used >= MAX_PER_WORD && !words.roles[t].isGeneral()) {
        return false;
      }
      fresh |= used == 0 && isTelling(t, kept);
    }
    return fresh;
  }

  private boolean isInFirstSentence(int phrase) {
    return words.text.sentence(phrases.earliest[phrase]) == 0;
  }

  private boolean isTelling(int t, boolean kept) {
    return words.roles[t] == WordRole.STRONG || (kept && words.roles[t] == WordRole.WEAK);
  }

  private void use(int phrase) {
    for (int t = phrases.firstTokens[phrase]; t < phrases.endToken(phrase); t++) {
      uses[words.numbers[t]]++;
    }
  }
}
