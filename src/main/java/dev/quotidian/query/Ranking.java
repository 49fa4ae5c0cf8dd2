package dev.quotidian.query;

import java.util.Locale;
import java.util.Map;

/**
 * How hits are scored, with every number that counts.
 *
 * <pre>{@code
 * search.withRanking(Ranking.EXPANDED);
 * search.withRanking(Ranking.DEFAULT.withEvidence(new Ranking.FieldBoosts(0.8, 0.3, 0.5)));
 * Ranking.parse("lucene");
 * }</pre>
 *
 * <p>A word scores by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
 * Where two or more plain words are asked for side by side, the best hits are re-ranked: see {@link
 * Reranking}. With {@link Feedback}, words of the best hits are asked for as well. What is found
 * stays the same: a ranking only puts it in order. That newer articles come first is a matter of
 * {@link SortOrder}, not of this.
 *
 * <p>Immutable.
 *
 * @param k1 how much a word's further occurrences count: 0 (not at all) to 10
 * @param b how much a long text is held against it: 0 (not at all) to 1 (in full)
 * @param stopWordWeight how much a function word ("the", "which") counts beside words of content: 0
 *     (not at all) to 1 (as they do); one that is asked for alone always counts
 * @param fieldBoosts where else than in the body of an article words count
 * @param reranking how the best hits are looked at once more
 * @param feedback which words of the best hits are asked for too
 */
public record Ranking(
    double k1,
    double b,
    double stopWordWeight,
    FieldBoosts fieldBoosts,
    Reranking reranking,
    Feedback feedback) {

  /** BM25 over headline and body, with re-ranking of the best 300 hits. */
  public static final Ranking DEFAULT =
      new Ranking(
          1.5,
          0.75,
          0,
          new FieldBoosts(0.8, 0, 0),
          new Reranking(300, 3, 0.25, 0, 8),
          Feedback.NONE);

  /**
   * The default, and words of the best ten hits; on 105,000 articles it took six to nine times as
   * long.
   */
  public static final Ranking EXPANDED =
      DEFAULT.withFeedback(new Feedback(10, 50, 2, 0.35, 0.5, 0.6));

  /** What Lucene does unless told: BM25 of body and headline, and nothing else. */
  public static final Ranking LUCENE =
      new Ranking(1.2, 0.75, 1, new FieldBoosts(1, 0, 0), Reranking.NONE, Feedback.NONE);

  private static final Map<String, Ranking> NAMED =
      Map.of("default", DEFAULT, "expanded", EXPANDED, "lucene", LUCENE);

  /**
   * Where a word of an article counts beside the body, each as a part of what it counts there. A
   * quotation has none of these.
   *
   * @param title in the headline: 0 (not at all) to 10
   * @param lead in the first paragraph, once more: 0 to 10
   * @param quoted in the best quotation of the article: 0 to 10
   */
  public record FieldBoosts(double title, double lead, double quoted) {
    /** Checks. */
    public FieldBoosts {
      within("The weight of the headline", title, 0, 10);
      within("The weight of the lead", lead, 0, 10);
      within("The weight of quotations", quoted, 0, 10);
    }
  }

  /**
   * A second look at the best hits, where two or more plain words are asked for side by side. A
   * word of an article then scores in headline and body as in one text, in which one in the
   * headline counts as several (BM25F: Robertson, Zaragoza and Taylor, 2004), and pairs of words
   * that follow each other in the search score where they do in the text (the sequential dependence
   * model of Metzler and Croft, 2005).
   *
   * <p>The hits looked at are in the order of their new scores; all others follow in that of their
   * first scores, which may be higher. Pages are parts of this one order.
   *
   * @param topHits how many of the best hits are looked at: 0 (no closer look) to 10,000
   * @param headline as how many a word of the headline counts: 1 to 10
   * @param adjacent how much a pair counts that stands together in its order: 0 to 10 times as a
   *     phrase scores
   * @param near how much a pair counts whose words stand near each other, in any order: 0 to 10
   * @param slop how many places the words of such a pair may be moved: 0 to 100
   */
  public record Reranking(int topHits, double headline, double adjacent, double near, int slop) {
    /** Every hit keeps its first score. */
    public static final Reranking NONE = new Reranking(0, 1, 0, 0, 0);

    /** Checks. */
    public Reranking {
      within("The hits to look at", topHits, 0, 10_000);
      within("The weight of the headline", headline, 1, 10);
      within("The weight of adjacent pairs", adjacent, 0, 10);
      within("The weight of near pairs", near, 0, 10);
      within("The slop of near pairs", slop, 0, 100);
    }
  }

  /**
   * Asks for words of the best hits as well: a relevance model (Lavrenko and Croft, 2001; mixed
   * with the words asked for as RM3 does, Abdul-Jaleel et al., 2004). A hit of score s counts
   * e<sup>s</sup>, since BM25 estimates the logarithm of odds; a word counts by how likely the hits
   * are to say it and by how rare it is. Where the words would put too many others among the best,
   * the search has drifted to something else, and they are left out (compare Cronen-Townsend, Zhou
   * and Croft, A framework for selective query expansion, 2004).
   *
   * @param topHits how many of the best hits are read: 0 (no feedback) to 100
   * @param terms how many of their words are asked for at most: 0 to 500
   * @param minDocuments in how many of them a word must stand: 1 to 100
   * @param weight what part of the whole the added words weigh: 0 to 0.9
   * @param smoothing by what part of a usual text each text is taken to be longer, so that a very
   *     short one tells little: 0 to 10
   * @param gate what part of the hits read must stay among as many best ones: 0 (words are always
   *     added) to 1
   */
  public record Feedback(
      int topHits, int terms, int minDocuments, double weight, double smoothing, double gate) {
    /** No words are added. */
    public static final Feedback NONE = new Feedback(0, 0, 1, 0, 0, 0);

    /** Checks. */
    public Feedback {
      within("The hits to read", topHits, 0, 100);
      within("The words to add", terms, 0, 500);
      within("The hits that must have a word", minDocuments, 1, 100);
      within("The weight of added words", weight, 0, 0.9);
      within("The smoothing of hits read", smoothing, 0, 10);
      within("The gate of feedback", gate, 0, 1);
    }
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Ranking {
    within("k1", k1, 0, 10);
    within("b", b, 0, 1);
    within("The weight of function words", stopWordWeight, 0, 1);
  }

  /** This ranking with another {@code k1}. */
  public Ranking withK1(double k1) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback);
  }

  /** This ranking with another {@code b}. */
  public Ranking withB(double b) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback);
  }

  /** This ranking with another weight of function words. */
  public Ranking withStopWordWeight(double stopWordWeight) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback);
  }

  /** This ranking with other field boosts. */
  public Ranking withFieldBoosts(FieldBoosts fieldBoosts) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback);
  }

  /** This ranking with another closer look. */
  public Ranking withReranking(Reranking reranking) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback);
  }

  /** This ranking with other feedback. */
  public Ranking withFeedback(Feedback feedback) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback);
  }

  /**
   * The preset of this name, in any case: {@code default}, {@code expanded}, {@code lucene}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Ranking parse(String name) {
    Ranking named = NAMED.get(name.toLowerCase(Locale.ROOT));
    if (named == null) {
      throw new IllegalArgumentException(
          "Ranking '" + name + "' is not known: it is default, expanded or lucene");
    }
    return named;
  }

  /** Its numbers, after the name where it is a preset. */
  @Override
  public String toString() {
    String numbers =
        String.format(
            Locale.ROOT,
            "BM25 k1 %s b %s, function words %s, headline %s lead %s quoted %s, %s, %s",
            k1,
            b,
            stopWordWeight,
            fieldBoosts.title(),
            fieldBoosts.lead(),
            fieldBoosts.quoted(),
            told(reranking),
            told(feedback));
    return NAMED.entrySet().stream()
            .filter(preset -> preset.getValue().equals(this))
            .map(preset -> preset.getKey() + ": ")
            .findFirst()
            .orElse("")
        + numbers;
  }

  private static String told(Reranking look) {
    return look.topHits() == 0
        ? "no closer look"
        : String.format(
            Locale.ROOT,
            "closer look at %d (headline as %s, adjacent pairs %s, near pairs %s within %d)",
            look.topHits(),
            look.headline(),
            look.adjacent(),
            look.near(),
            look.slop());
  }

  private static String told(Feedback feedback) {
    return feedback.topHits() == 0
        ? "no feedback"
        : String.format(
            Locale.ROOT,
            "feedback of %d (%d words of at least %d, weight %s, smoothing %s, gate %s)",
            feedback.topHits(),
            feedback.terms(),
            feedback.minDocuments(),
            feedback.weight(),
            feedback.smoothing(),
            feedback.gate());
  }

  private static void within(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " is " + value + ": it must be " + least + " to " + most);
    }
  }
}
