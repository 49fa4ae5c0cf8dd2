package dev.quotidian.annotate.topic.model;

import dev.quotidian.annotate.shared.Probability;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.taxonomy.Taxonomy;
import dev.quotidian.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Multi-label text classification: labels articles and quotations with topics that it learned from
 * labelled articles.
 *
 * <pre>{@code
 * TopicModel model = TopicModel.train(articles);
 * model.label(article);               // [energy (LEARNED, 0.93), trade (LEARNED, 0.61)]
 * System.out.println(TopicModel.crossValidated(articles, 5)); // what to trust
 * model.write(Path.of("topics.model"));
 * }</pre>
 *
 * <p>A linear support vector machine for each topic, over the words of title and body; a topic is
 * given from a margin on that was chosen by cross-validation within the training articles. An
 * article without topics teaches that it has none of them. Where every training article carries a
 * topic, every article is given one at least; where none carries two, one at most. The same
 * articles in the same order give the same model, to the byte, on any machine.
 *
 * <p>Training holds the articles' words in memory, about 1 KB an article, and takes about a second
 * a thousand articles for ninety topics; labelling takes tens of microseconds an article.
 * Immutable, safe for use by many threads.
 *
 * @since 0.1
 */
public final class TopicModel {
  private final List<String> codes;
  private final Map<String, Integer> leftOut;
  private final HowMany number;
  private final List<DecisionThreshold> decisions;
  private final Margins margins;

  /** How many topics an article is given. */
  enum HowMany {
    ANY,
    ONE_AT_LEAST,
    ONE_AT_MOST,
    ONE;

    static HowMany of(boolean atLeastOne, boolean atMostOne) {
      if (atLeastOne) {
        return atMostOne ? ONE : ONE_AT_LEAST;
      }
      return atMostOne ? ONE_AT_MOST : ANY;
    }

    boolean isAtLeastOne() {
      return this == ONE || this == ONE_AT_LEAST;
    }

    boolean isAtMostOne() {
      return this == ONE || this == ONE_AT_MOST;
    }
  }

  TopicModel(
      List<String> codes,
      Map<String, Integer> leftOut,
      HowMany number,
      List<DecisionThreshold> decisions,
      Weights weights) {
    this.codes = List.copyOf(codes);
    this.leftOut = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    this.number = number;
    this.decisions = List.copyOf(decisions);
    this.margins = new Margins(weights);
  }

  /**
   * Learns from the topics that articles carry ({@link Article#topics()}), on as many threads as
   * there are processors.
   *
   * @throws IllegalArgumentException if there is no article, or no topic that three articles carry
   */
  public static TopicModel train(Iterable<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    return train(articles, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Learns from the topics that articles carry ({@link Article#topics()}), in the stream's order.
   *
   * @throws IllegalArgumentException if there is no article, or no topic that three articles carry
   */
  public static TopicModel train(Stream<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    TrainingSet set = new TrainingSet();
    articles.forEachOrdered(set::add);
    return Trainer.train(set, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Learns from the topics that articles carry.
   *
   * @param articles the labelled articles
   * @param threads the number of threads, 1 or more; the result does not depend on it
   * @throws IllegalArgumentException if there is no article, or no topic that three articles carry,
   *     or less than one thread
   */
  public static TopicModel train(Iterable<Article> articles, int threads) {
    Objects.requireNonNull(articles, "articles");
    if (threads < 1) {
      throw new IllegalArgumentException("Training on " + threads + " threads: use 1 or more");
    }
    TrainingSet set = new TrainingSet();
    articles.forEach(set::add);
    return Trainer.train(set, threads);
  }

  /**
   * Cross-validation: articles are dealt to folds by turns, and each fold is labelled by a model
   * trained on all others.
   *
   * @param articles the labelled articles
   * @param parts the number of folds, 2 or more
   * @throws IllegalArgumentException if there are fewer parts than two, or nothing to train on
   */
  public static TopicScores crossValidated(Iterable<Article> articles, int parts) {
    Objects.requireNonNull(articles, "articles");
    if (parts < 2) {
      throw new IllegalArgumentException(
          "Cross-validation in " + parts + " parts: it needs 2 or more");
    }
    List<Article> all = new ArrayList<>();
    articles.forEach(all::add);
    TopicScores.Tally tally = new TopicScores.Tally();
    for (int part = 0; part < parts; part++) {
      TopicModel model = train(part(all, parts, part, false));
      part(all, parts, part, true).forEach(article -> tally.add(article, model.codes(article)));
    }
    return tally.scores();
  }

  private static List<Article> part(List<Article> all, int parts, int part, boolean in) {
    List<Article> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % parts == part) == in) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  /** Labels articles that carry topics, and compares the topics given with those they carry. */
  public TopicScores evaluate(Iterable<Article> articles) {
    TopicScores.Tally tally = new TopicScores.Tally();
    articles.forEach(article -> tally.add(article, codes(article)));
    return tally.scores();
  }

  private Set<String> codes(Article article) {
    Set<String> codes = new LinkedHashSet<>();
    label(article).forEach(topic -> codes.add(topic.code()));
    return codes;
  }

  /** The topics of an article, by its title and body: the most likely first. */
  public List<Topic> label(Article article) {
    return chosen(margins(article.title(), article.body()));
  }

  /** The topics of a text without a title, such as a quotation: the most likely first. */
  public List<Topic> label(String text) {
    return chosen(margins(Optional.empty(), text));
  }

  /**
   * As {@link #label(Article)}, for texts that are segmented already; not for use outside the
   * library.
   */
  @SuppressWarnings("exports")
  public List<Topic> label(Optional<Text> title, Text body) {
    return chosen(margins.of(BagOfWords.of(title, body)));
  }

  /** How likely an article has each topic that the model knows: 0 to 1, the most likely first. */
  public List<Topic> likelihoods(Article article) {
    float[] found = margins(article.title(), article.body());
    List<Topic> all = new ArrayList<>();
    for (int topic = 0; topic < found.length; topic++) {
      all.add(topic(topic, found[topic]));
    }
    return sorted(all);
  }

  /** The topics that it knows, as the training articles named them, in order. */
  public List<String> codes() {
    return codes;
  }

  /** The topics of the training articles that too few carried, with how many did. */
  public Map<String, Integer> leftOut() {
    return leftOut;
  }

  private float[] margins(Optional<String> title, String body) {
    return margins.of(BagOfWords.of(title, body));
  }

  private List<Topic> chosen(float[] found) {
    List<Topic> chosen = new ArrayList<>();
    int best = 0;
    for (int topic = 0; topic < found.length; topic++) {
      best = found[topic] > found[best] ? topic : best;
      if (passes(topic, found[topic])) {
        chosen.add(topic(topic, found[topic]));
      }
    }
    boolean bestOnly = number.isAtMostOne() && (number.isAtLeastOne() || passes(best, found[best]));
    boolean bestToo = number.isAtLeastOne() && chosen.isEmpty();
    return bestOnly || bestToo ? List.of(topic(best, found[best])) : limited(sorted(chosen));
  }

  private List<Topic> limited(List<Topic> chosen) {
    return number.isAtMostOne() && chosen.size() > 1 ? List.of(chosen.getFirst()) : chosen;
  }

  private boolean passes(int topic, float margin) {
    return margin > decisions.get(topic).threshold();
  }

  private Topic topic(int topic, float margin) {
    String code = codes.get(topic);
    return new Topic(
        code,
        Taxonomy.iptcMediaTopics().label(code),
        Probability.rounded(decisions.get(topic).likelihood(margin)),
        Origin.LEARNED);
  }

  private static List<Topic> sorted(List<Topic> topics) {
    topics.sort(Comparator.comparingDouble(Topic::score).reversed().thenComparing(Topic::code));
    return List.copyOf(topics);
  }

  /**
   * Writes it to a file, in place of one that is there; all of it or nothing.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public void write(Path file) {
    ModelFile.save(this, file);
  }

  /**
   * Writes it, without closing the stream.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(OutputStream out) throws IOException {
    out.write(ModelFile.bytes(this));
  }

  /**
   * Reads one that was saved.
   *
   * @throws TopicModelException if the file is no model, is damaged, or is of another version or
   *     analysis
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static TopicModel read(Path file) {
    Objects.requireNonNull(file, "file");
    return ModelFile.load(file);
  }

  /**
   * Reads one that was saved, to the stream's end.
   *
   * @param name what to call the stream in a message
   * @throws TopicModelException if it is no model, is damaged, or is of another version or analysis
   * @throws IOException if the stream cannot be read
   */
  public static TopicModel read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    return ModelFile.read(in.readAllBytes(), name);
  }

  HowMany number() {
    return number;
  }

  List<DecisionThreshold> decisions() {
    return decisions;
  }

  Weights weights() {
    return margins.weights();
  }

  @Override
  public String toString() {
    return "a model of " + codes.size() + " topics and " + weights().words.length + " words";
  }
}
