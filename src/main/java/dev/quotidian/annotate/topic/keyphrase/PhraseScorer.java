package dev.quotidian.annotate.topic.keyphrase;

/**
 * Scores the candidate key phrases of a text. A word has odds of being what the text is about, by
 * the weight of its places, how early it first comes, and whether it stands alone or begins
 * sentences; a phrase scores by the sum of its words' likelihoods and the weight of its own places.
 * The constants were tuned on news against the words of the titles, which the phrases were found
 * without.
 */
final class PhraseScorer {
  /** What adds to the logarithm of the odds that a word is what the text is about. */
  private static final double PLACES = 1.94;

  private static final double FIRST_SENTENCE = 1.4;
  private static final double FIRST_PHRASE = 1.2;
  private static final double ALONE = 0.5;
  private static final double SUBJECT = 0.9;
  private static final double ANY = -8;

  /** What those odds are multiplied by. */
  private static final double IN_TITLE = 3;

  private static final double ACRONYM = 2;
  private static final double ACRONYM_WITH_STOPS = 0.2;
  private static final double GENERAL = 0.3;
  private static final double BACKGROUND = 0.12;

  /** Less than any word's weight. */
  private static final double LEAST = 0.01;

  private static final double OWN_PLACES = 0.1;
  private static final double NAME = 1.1;
  private static final double ONCE = 0.8;
  private static final double ENDS_IN_TITLE = 0.5;

  private final PhraseTokens words;
  private final PhraseFinder finder;
  private final PhraseCandidates phrases;
  private final double[] wordScores;
  private final int[] within;

  /**
   * Ranks what was found.
   *
   * @param inTitle whether the article's title has a word, by its number
   */
  PhraseScorer(PhraseTokens words, PhraseFinder finder, boolean[] inTitle) {
    this.words = words;
    this.finder = finder;
    this.phrases = finder.phrases();
    this.wordScores = new double[words.distinct()];
    for (int w = 0; w < wordScores.length; w++) {
      wordScores[w] = wordScore(w) * (inTitle[w] ? IN_TITLE : 1);
    }
    this.within = within(phrases);
  }

  /** The odds that a word is what the text is about. */
  private double wordScore(int word) {
    double odds =
        PLACES * Math.log(Math.max(LEAST, finder.wordWeight(word)))
            + FIRST_SENTENCE / (1 + finder.firstSentence(word))
            + FIRST_PHRASE / (1 + finder.firstRun(word))
            + ALONE * finder.shareAlone(word)
            + SUBJECT * finder.shareAsSubject(word)
            + ANY;
    return Math.exp(odds);
  }

  /** For each phrase how often the most frequent phrase of one word more contains it. */
  private static int[] within(PhraseCandidates phrases) {
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
    double score = sumOfWords(phrase) * placesOf(phrase);
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
      double odds = wordScores[words.numbers[t]] * share(t);
      sum += odds / (1 + odds);
    }
    return sum;
  }

  private double share(int t) {
    return switch (words.roles[t]) {
      case STRONG -> words.text.isAllCapitals(t) ? shareOfAcronym(t) : 1;
      case WEAK, TITLE -> GENERAL;
      case BACKGROUND -> BACKGROUND;
      case ADJECTIVE, JOINT, CUT, SPEECH -> 0;
    };
  }

  /** One with stops, as "U.S.", is mostly a place that says whose something is. */
  private double shareOfAcronym(int t) {
    boolean stops = words.text.body().startsWith(".", words.text.start(t) + 1);
    return stops ? ACRONYM_WITH_STOPS : ACRONYM;
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
    boolean passing = count == 1 && phrases.lengths[phrase] == 1 && !isSurelyName(first);
    return phrases.ends[phrase]
        && within[phrase] < count
        && !passing
        && words.roles[first] != WordRole.JOINT
        && !isInitial(first)
        && isSpecific(phrase);
  }

  /** Whether a word that comes once is a name: not for its place, nor a symbol in capitals. */
  private boolean isSurelyName(int t) {
    return words.isName(t) && !words.beginsSentence(t) && !words.text.isAllCapitals(t);
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
      titles &= words.roles[t] != WordRole.WEAK && words.roles[t] != WordRole.BACKGROUND;
    }
    return phrases.lengths[phrase] > 1 && !titles && isName(phrase);
  }
}
