package dev.quotidian.query;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How hits are scored: BM25, field boosts, re-ranking of the best hits, relevance feedback,
 * meaning.
 *
 * <pre>{@code
 * search.withRanking(Ranking.EXPANDED);
 * search.withRanking(Ranking.DEFAULT.withFieldBoosts(new Ranking.FieldBoosts(0.8, 0.3, 0.5)));
 * Ranking.parse("lucene");
 * }</pre>
 *
 * <p>A word scores by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
 * Where two or more plain words are adjacent in the criterion, the best hits are re-ranked: see
 * {@link Reranking}. With {@link Feedback}, words of the best hits expand the search. A ranking
 * changes the order of hits, not which are found. {@link SortOrder} puts newer articles first.
 *
 * <p>Immutable.
 *
 * @param k1 BM25's term-frequency saturation: 0 (only whether a word occurs counts) to 10
 * @param b BM25's length normalisation: 0 (none) to 1 (full)
 * @param stopWordWeight the weight of a function word ("the", "which") beside content words: 0
 *     (none) to 1 (full); a search for stop words alone gives them full weight
 * @param fieldBoosts the weights of fields beside the body of an article
 * @param reranking how the best hits are re-ranked
 * @param feedback how words of the best hits expand the search
 * @param meaning how hits are ranked by meaning too, in an archive with vectors; default: not
 * @since 0.1
 */
public record Ranking(
    double k1,
    double b,
    double stopWordWeight,
    FieldBoosts fieldBoosts,
    Reranking reranking,
    Feedback feedback,
    Optional<Meaning> meaning) {

  /** BM25 over headline and body, with re-ranking of the best 200 hits. */
  public static final Ranking DEFAULT =
      new Ranking(
          1.8,
          0.65,
          0,
          new FieldBoosts(0.8, 0, 0),
          new Reranking(200, 3, 0.15, 0, 8),
          Feedback.NONE,
          Optional.empty());

  /**
   * The default with feedback from the best ten hits. On 105,000 articles it took six to nine times
   * as long.
   */
  public static final Ranking EXPANDED =
      DEFAULT.withFeedback(new Feedback(10, 50, 2, 0.4, 0.5, 0.6));

  /** Lucene's default: BM25 of body and headline, and nothing else. */
  public static final Ranking LUCENE =
      new Ranking(
          1.2,
          0.75,
          1,
          new FieldBoosts(1, 0, 0).withContext(0),
          Reranking.NONE,
          Feedback.NONE,
          Optional.empty());

  private static final Map<String, Ranking> NAMED =
      Map.of("default", DEFAULT, "expanded", EXPANDED, "lucene", LUCENE);

  /**
   * The weights of an article's fields, relative to the body; and of a quotation's context,
   * relative to what was said.
   *
   * @param title of the headline: 0 (none) to 10
   * @param lead of the first paragraph, in addition to the body: 0 to 10
   * @param quoted of the best quotation of the article, in addition to the body: 0 to 10
   * @param context of the sentences around a quotation and the headline of its article, in addition
   *     to what was said: 0 to 10
   * @param own of text fields of the archive's own, by name, in addition to the body: 0 to 10
   */
  public record FieldBoosts(
      double title, double lead, double quoted, double context, Map<String, Double> own) {
    /** The weight of a quotation's context, unless another is given. */
    public static final double DEFAULT_CONTEXT = 0.3;

    /** Copies and checks. */
    public FieldBoosts {
      Objects.requireNonNull(own, "own");
      within("The weight of the headline", title, 0, 10);
      within("The weight of the lead", lead, 0, 10);
      within("The weight of quotations", quoted, 0, 10);
      within("The weight of the context", context, 0, 10);
      own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
      own.forEach(FieldBoosts::check);
    }

    /** Weights without fields of the archive's own, and with the default of the context. */
    public FieldBoosts(double title, double lead, double quoted) {
      this(title, lead, quoted, DEFAULT_CONTEXT, Map.of());
    }

    /**
     * These weights with another of the context of quotations.
     *
     * @throws IllegalArgumentException if it is not in 0 to 10
     */
    public FieldBoosts withContext(double context) {
      return new FieldBoosts(title, lead, quoted, context, own);
    }

    private static void check(String field, double weight) {
      within("The weight of field " + CriterionChecks.ownField(field), weight, 0, 10);
    }

    /**
     * These weights with that of a text field of the archive's own: words of the criterion that its
     * text has too add to the score. It changes the order of hits, not which are found.
     *
     * @throws IllegalArgumentException if no field may be named so, or the weight is not in 0 to 10
     */
    public FieldBoosts withOwn(String field, double weight) {
      Objects.requireNonNull(field, "field");
      Map<String, Double> more = new TreeMap<>(own);
      more.put(field, weight);
      return new FieldBoosts(title, lead, quoted, context, more);
    }

    /** Its numbers, and those of the archive's own fields where there are any. */
    @Override
    public String toString() {
      String standard =
          String.format(
              Locale.ROOT,
              "headline %s lead %s quoted %s context %s",
              title,
              lead,
              quoted,
              context);
      return own.isEmpty() ? standard : standard + " " + own;
    }
  }

  /**
   * Re-ranking of the best hits, where two or more plain words are adjacent in the criterion. A
   * word of an article then scores by BM25F (Robertson, Zaragoza and Taylor, 2004): headline and
   * body are one text, and a word of the headline counts several times. Pairs of adjacent words
   * score as well (the sequential dependence model of Metzler and Croft, 2005).
   *
   * <p>The re-ranked hits come first, by their new scores. All others follow by their first scores,
   * which may be higher. Pages are parts of this one order.
   *
   * @param topHits how many of the best hits are re-ranked: 0 (no re-ranking) to 10,000
   * @param headline how many times a word of the headline counts: 1 to 10
   * @param adjacent the weight of a pair that is a phrase in the text: 0 to 10
   * @param near the weight of a pair whose words are near each other, in any order: 0 to 10
   * @param slop the maximum distance of such a pair, in moves of a word: 0 to 100
   */
  public record Reranking(int topHits, double headline, double adjacent, double near, int slop) {
    /** Every hit keeps its first score. */
    public static final Reranking NONE = new Reranking(0, 1, 0, 0, 0);

    /** Checks. */
    public Reranking {
      within("The hits to re-rank", topHits, 0, 10_000);
      within("The weight of the headline", headline, 1, 10);
      within("The weight of adjacent pairs", adjacent, 0, 10);
      within("The weight of near pairs", near, 0, 10);
      within("The slop of near pairs", slop, 0, 100);
    }
  }

  /**
   * Pseudo-relevance feedback: words of the best hits expand the search. It is a relevance model
   * (Lavrenko and Croft, 2001), mixed with the words of the search as in RM3 (Abdul-Jaleel et al.,
   * 2004). A hit of score s has the weight e<sup>s</sup>, since BM25 estimates the logarithm of
   * odds. A word has the weight of its probability in the hits times its inverse document
   * frequency.
   *
   * <p>The best hit before words were added is given its score once more, so that it mostly keeps
   * its place, and a search of more than 16 content words is left as it is: both are mostly after
   * one known article.
   *
   * <p>A gate guards against drift: where the added words would replace too many of the best hits,
   * none is added (compare Cronen-Townsend, Zhou and Croft, A framework for selective query
   * expansion, 2004).
   *
   * @param topHits how many of the best hits are read: 0 (no feedback) to 100
   * @param terms the maximum number of added words: 0 to 500
   * @param minDocuments how many of the hits must have a word: 1 to 100
   * @param weight the share of the added words in the whole query: 0 to 0.9
   * @param smoothing how much is added to the length of each hit, as a share of the average length,
   *     so that a very short one has little weight: 0 to 10
   * @param gate the share of the hits read that must stay among the best: 0 (words are always
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
   * Ranking by meaning too, in an archive that is open with an encoder: {@code
   * ArchiveSettings.withVectors}. Of the hits, those whose vectors are nearest to that of a text
   * are found, by an HNSW graph; their order and that by words are made one by reciprocal rank
   * fusion (Cormack, Clarke and Büttcher, 2009). A hit scores 1 / (k + its rank by words) + weight
   * / (k + its rank by meaning). The fused hits come first; all others follow in their order by
   * words, by their scores, which may be higher.
   *
   * <pre>{@code
   * search.withRanking(Ranking.DEFAULT.withMeaning(Ranking.Meaning.OF_WORDS));
   * QuotationSearch.of(QuotationCriterion.speaker("Powell"))
   *     .withRanking(Ranking.DEFAULT.withMeaning(Ranking.Meaning.of("prices will not come down soon")));
   * }</pre>
   *
   * <p>Like all of a ranking, it changes the order of hits, not which are found: whoever looks for
   * what has none of the words gives them as a text here, and a criterion that does not ask for
   * them. In a search without words, hits are ordered by meaning alone. It counts where the order
   * is by relevance alone and hits are not grouped, and there is a {@link BadRequestException}
   * where the archive has no vectors.
   *
   * @param text what is compared with the hits; the words and phrases of the criterion, if empty
   * @param topHits how many of the best hits of either order are fused: 1 to 10,000
   * @param k how slowly the worth of a rank falls: 0 to 1000
   * @param weight of the order by meaning, relative to that by words: 0.001 to 10
   */
  public record Meaning(Optional<String> text, int topHits, int k, double weight) {

    /** By the words of the criterion: 1000 hits of each order, k 5, weight 0.6. */
    public static final Meaning OF_WORDS = new Meaning(Optional.empty(), 1000, 5, 0.6);

    /** Checks. */
    public Meaning {
      Objects.requireNonNull(text, "text");
      text.ifPresent(Meaning::check);
      within("The hits to fuse", topHits, 1, 10_000);
      within("The k of fusion", k, 0, 1000);
      within("The weight of meaning", weight, 0.001, 10);
    }

    private static void check(String text) {
      if (text.isBlank() || text.length() > QueryLimits.MAX_LIKE_LENGTH) {
        throw new BadRequestException(
            "A text of "
                + text.length()
                + " characters to rank by its meaning: it must have a word, and at most "
                + QueryLimits.MAX_LIKE_LENGTH
                + " characters; its beginning will do");
      }
    }

    /**
     * By a text, else as {@link #OF_WORDS}.
     *
     * @throws IllegalArgumentException if it is blank, or longer than {@link
     *     QueryLimits#MAX_LIKE_LENGTH}
     */
    public static Meaning of(String text) {
      return new Meaning(
          Optional.of(Objects.requireNonNull(text, "text")),
          OF_WORDS.topHits,
          OF_WORDS.k,
          OF_WORDS.weight);
    }
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Ranking {
    Objects.requireNonNull(fieldBoosts, "fieldBoosts");
    Objects.requireNonNull(reranking, "reranking");
    Objects.requireNonNull(feedback, "feedback");
    Objects.requireNonNull(meaning, "meaning");
    within("k1", k1, 0, 10);
    within("b", b, 0, 1);
    within("The weight of stop words", stopWordWeight, 0, 1);
  }

  /**
   * This ranking with another {@code k1}.
   *
   * @throws IllegalArgumentException if it is not in 0 to 10
   */
  public Ranking withK1(double k1) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback, meaning);
  }

  /**
   * This ranking with another {@code b}.
   *
   * @throws IllegalArgumentException if it is not in 0 to 1
   */
  public Ranking withB(double b) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback, meaning);
  }

  /**
   * This ranking with another weight of stop words.
   *
   * @throws IllegalArgumentException if it is not in 0 to 1
   */
  public Ranking withStopWordWeight(double stopWordWeight) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback, meaning);
  }

  /** This ranking with other field boosts. */
  public Ranking withFieldBoosts(FieldBoosts fieldBoosts) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback, meaning);
  }

  /** This ranking with other re-ranking. */
  public Ranking withReranking(Reranking reranking) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback, meaning);
  }

  /** This ranking with other feedback. */
  public Ranking withFeedback(Feedback feedback) {
    return new Ranking(k1, b, stopWordWeight, fieldBoosts, reranking, feedback, meaning);
  }

  /** This ranking by meaning too, in an archive with vectors. */
  public Ranking withMeaning(Meaning meaning) {
    Objects.requireNonNull(meaning, "meaning");
    return new Ranking(
        k1, b, stopWordWeight, fieldBoosts, reranking, feedback, Optional.of(meaning));
  }

  /**
   * The preset of this name, in any case: {@code default}, {@code expanded}, {@code lucene}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Ranking parse(String name) {
    Objects.requireNonNull(name, "name");
    Ranking named = NAMED.get(name.toLowerCase(Locale.ROOT));
    if (named == null) {
      throw new BadRequestException(
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
                "BM25 k1 %s b %s, stop words %s, %s, %s, %s",
                k1,
                b,
                stopWordWeight,
                fieldBoosts,
                printed(reranking),
                printed(feedback))
            + meaning.map(Ranking::printed).orElse("");
    return NAMED.entrySet().stream()
            .filter(preset -> preset.getValue().equals(this))
            .map(preset -> preset.getKey() + ": ")
            .findFirst()
            .orElse("")
        + numbers;
  }

  private static String printed(Reranking reranking) {
    return reranking.topHits() == 0
        ? "no re-ranking"
        : String.format(
            Locale.ROOT,
            "re-ranking of %d (headline as %s, adjacent pairs %s, near pairs %s within %d)",
            reranking.topHits(),
            reranking.headline(),
            reranking.adjacent(),
            reranking.near(),
            reranking.slop());
  }

  private static String printed(Feedback feedback) {
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

  private static String printed(Meaning meaning) {
    return String.format(
        Locale.ROOT,
        ", fused with %d by meaning of %s (k %d, weight %s)",
        meaning.topHits(),
        meaning.text().map(text -> '"' + text + '"').orElse("the words"),
        meaning.k(),
        meaning.weight());
  }

  private static void within(String name, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new BadRequestException(name + " is " + value + ": it must be " + min + " to " + max);
    }
  }
}
