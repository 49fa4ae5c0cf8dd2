package dev.quotidian.annotate.topic;

/**
 * Scores the candidate phrases of a text. A word scores by the weight of its places in the text and
 * by how early it first comes; a phrase by its words and by the weight of its own places. The
 * constants were tuned on news against the words of the titles, which the phrases were found
 * without.
 */
final class Ranking {
  /** How much more a word of the first sentence scores than one that comes very late. */
  private static final double EARLY = 5;

  private static final double IN_TITLE = 1.6;

  /** Between 0, a phrase scores as the sum of its words, and 1, as their mean. */
  private static final double MEAN = 0.3;

  private static final double OWN_PLACES = 0.3;
  private static final double NAME = 1.1;
  private static final double ONCE = 0.8;
  private static final double ENDS_IN_TITLE = 0.5;

  private final Words words;
  private final PhraseFinder finder;
  private final Phrases phrases;
  private final double[] wordScores;
  private final int[] within;

  /**
   * Ranks what was found.
   *
   * @param inTitle whether the article's title has a word, by its number
   */
  Ranking(Words words, PhraseFinder finder, boolean[] inTitle) {
    this.words = words;
    this.finder = finder;
    this.phrases = finder.phrases();
    this.wordScores = new double[words.distinct()];
    for (int w = 0; w < wordScores.length; w++) {
      wordScores[w] = wordScore(w) * (inTitle[w] ? IN_TITLE : 1);
    }
    this.within = within(phrases);
  }

  private double wordScore(int word) {
    double weight = finder.wordWeight(word);
    return weight * Math.sqrt(weight) * (1 + EARLY / (1 + finder.firstSentence(word)));
  }

  /** For each phrase how often the most frequent phrase of one word more contains it. */
  private static int[] within(Phrases phrases) {
    int[] within = new int[phrases.size()];
    for (int p = 0; p < within.length; p++) {
      if (phrases.lengths[p] > 1 && phrases.ends[p]) {
        int prefix = phrases.prefix(p);
        int suffix = phrases.suffixes[p];
        within[prefix] = Math.max(within[prefix], phrases.counts[p]);
        within[suffix] = Math.max(within[suffix], phrases.counts[p]);
      }
    }
    return within;
  }

  /** The score of a phrase, above 0; 0 for one that is no key phrase. */
  double score(int phrase) {
    if (!isPhrase(phrase)) {
      return 0;
    }
    int length = phrases.lengths[phrase];
    double score = sumOfWords(phrase) / Math.pow(length, MEAN) * placesOf(phrase);
    if (length > 1 && phrases.counts[phrase] == 1) {
      score *= ONCE;
    }
    if (words.roles[phrases.endToken(phrase) - 1] == WordRole.TITLE) {
      score *= ENDS_IN_TITLE;
    }
    return isName(phrase) ? score * NAME : score;
  }

  private double sumOfWords(int phrase) {
    double sum = 0;
    for (int t = phrases.firstTokens[phrase]; t < phrases.endToken(phrase); t++) {
      sum += wordScores[words.numbers[t]] * share(words.roles[t]);
    }
    return sum;
  }

  private static double share(WordRole role) {
    return switch (role) {
      case STRONG -> 1;
      case ADJECTIVE, WEAK, TITLE -> 0.5;
      case JOINT, CUT, SPEECH -> 0;
    };
  }

  /** Places inside longer phrases count half. */
  private double placesOf(int phrase) {
    double inner = (double) within[phrase] / phrases.counts[phrase];
    return 1 + OWN_PLACES * Math.log1p(phrases.weights[phrase] * (1 - inner / 2));
  }

  /** Whether a phrase is the name of one who speaks, or has a title before it. */
  boolean isSpeaker(int phrase) {
    return finder.isSpeaker(phrases.lastWord(phrase)) && isName(phrase);
  }

  /** Whether every word of a phrase belongs to a name. */
  boolean isName(int phrase) {
    for (int t = phrases.firstTokens[phrase]; t < phrases.endToken(phrase); t++) {
      if (words.roles[t] != WordRole.JOINT && !words.isName(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPhrase(int phrase) {
    int first = phrases.firstTokens[phrase];
    int count = phrases.counts[phrase];
    boolean passing = count == 1 && phrases.lengths[phrase] == 1 && !words.isName(first);
    return phrases.ends[phrase]
        && within[phrase] < count
        && !passing
        && words.roles[first] != WordRole.JOINT
        && !isInitial(first)
        && isSpecific(phrase);
  }

  private boolean isInitial(int t) {
    return words.text.isAbbreviated(t) && words.text.end(t) - words.text.start(t) <= 2;
  }

  /** Whether a word is a topic in itself, or several, not all of them titles, make a name. */
  private boolean isSpecific(int phrase) {
    boolean titles = true;
    for (int t = phrases.firstTokens[phrase]; t < phrases.endToken(phrase); t++) {
      if (words.roles[t] == WordRole.STRONG) {
        return true;
      }
      titles &= words.roles[t] != WordRole.WEAK;
    }
    return phrases.lengths[phrase] > 1 && !titles && isName(phrase);
  }
}
