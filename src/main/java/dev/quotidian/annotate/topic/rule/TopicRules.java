package dev.quotidian.annotate.topic.rule;

import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.taxonomy.Taxonomy;
import dev.quotidian.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rule-based text classification. The rules that ship with the library give IPTC Media Topics of
 * the first level, and of the second where they are sure; rules of one's own come before these.
 *
 * <pre>{@code
 * TopicRules rules = TopicRules.standard().with("energy-policy", "Energy policy", "(gas OR oil) NEAR/5 sanctions");
 * rules.label(article); // energy policy (RULE, 1.0), economy, business and finance (RULE, 0.8) ...
 * }</pre>
 *
 * <p>{@link TopicQuery} is the syntax of a rule of one's own. Takes time linear in the length of
 * the text. Immutable, safe for use by many threads.
 *
 * @since 0.1
 */
public final class TopicRules {
  private static final TopicRules SHIPPED = new TopicRules(true, List.of());
  private static final TopicRules NONE = new TopicRules(false, List.of());

  private static final Comparator<Topic> STRONGEST_FIRST =
      Comparator.comparingDouble(Topic::score).reversed();

  private final boolean standard;
  private final List<Own> own;

  private record Own(String code, String label, TopicQuery query) {}

  private TopicRules(boolean shipped, List<Own> own) {
    this.standard = shipped;
    this.own = List.copyOf(own);
  }

  /** The rules that ship with the library. */
  public static TopicRules standard() {
    return SHIPPED;
  }

  /** No rule, to add one's own to. */
  public static TopicRules none() {
    return NONE;
  }

  /**
   * These and one more.
   *
   * @param code the topic's code
   * @param label the topic's label
   * @param query when it applies, as {@link TopicQuery} describes
   * @throws IllegalArgumentException if the query cannot be read, or the code or label is blank
   */
  public TopicRules with(String code, String label, String query) {
    List<Own> more = new ArrayList<>(own);
    TopicQuery parsed = TopicQuery.parse(query);
    Topic topic = new Topic(code, label, 1, Origin.RULE); // checks
    more.add(new Own(topic.code(), topic.label(), parsed));
    return new TopicRules(standard, more);
  }

  /** These and one more, written {@code code = query}; the code is the label too. */
  public TopicRules with(String rule) {
    return with(rule, Optional.empty());
  }

  /** These and one more, written {@code code = query}; the taxonomy has the label. */
  public TopicRules with(String rule, Taxonomy taxonomy) {
    return with(rule, Optional.of(taxonomy));
  }

  /**
   * These and those of a file, in its order: UTF-8, one a line, written {@code code = query}. Empty
   * lines and lines that begin with # are left out.
   *
   * <pre>
   * # ours
   * energy-policy = (gas OR oil) NEAR/5 sanctions
   * shipping = harbour OR "container ship"
   * </pre>
   *
   * @param taxonomy has the topics' labels; a code that it does not know is its own label
   * @throws IllegalArgumentException naming the line that cannot be read, and why
   * @throws UncheckedIOException if the file cannot be read
   */
  public TopicRules with(Path file, Taxonomy taxonomy) {
    TopicRules rules = this;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          rules = rules.with(line, taxonomy);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return rules;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Topic rules " + file + " cannot be read", e);
    }
  }

  private TopicRules with(String rule, Optional<Taxonomy> taxonomy) {
    int equals = rule.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException(
          "Topic rule \"" + rule + "\" has no =; write code = query");
    }
    String code = rule.substring(0, equals).strip();
    String label = taxonomy.map(t -> t.label(code)).orElse(code);
    return with(code, label, rule.substring(equals + 1));
  }

  /** The topics of an article, by its title and body: the strongest first. */
  public List<Topic> label(Article article) {
    return label(article.title().map(Text::of), Text.of(article.body()));
  }

  /** The topics of a text without a title. */
  public List<Topic> label(String text) {
    return label(Optional.empty(), Text.of(text));
  }

  /**
   * As {@link #label(Article)}, for texts that are cut already; not for use outside the library.
   */
  @SuppressWarnings("exports")
  public List<Topic> label(Optional<Text> title, Text body) {
    return label(title, body, 0, body.tokens(), new Evidence(TermRules.shipped()));
  }

  /**
   * As {@link #label(String)}, of parts of a text that is cut already: of the tokens from each of
   * {@code from} to before its {@code to}; not for use outside the library.
   */
  @SuppressWarnings("exports")
  public List<List<Topic>> label(Text text, int[] from, int[] to) {
    Evidence evidence = new Evidence(TermRules.shipped());
    List<List<Topic>> topics = new ArrayList<>(from.length);
    for (int i = 0; i < from.length; i++) {
      topics.add(label(Optional.empty(), text, from[i], to[i], evidence));
    }
    return topics;
  }

  /** Uses the tables of {@code evidence}, whatever they hold. */
  private List<Topic> label(Optional<Text> title, Text body, int from, int to, Evidence evidence) {
    List<Topic> topics = List.of();
    if (standard) {
      evidence.clear();
      title.ifPresent(evidence::addTitle);
      evidence.addBody(body, from, to);
      topics = evidence.topics();
    }
    if (!own.isEmpty()) {
      topics = afterOwn(title, body, from, to, topics);
    }
    if (topics.size() > 1) {
      topics.sort(STRONGEST_FIRST);
    }
    return List.copyOf(topics);
  }

  private List<Topic> afterOwn(
      Optional<Text> title, Text body, int from, int to, List<Topic> shippedTopics) {
    List<Topic> topics = new ArrayList<>();
    for (Own rule : own) {
      if (title.map(rule.query()::matches).orElse(false) || rule.query().matches(body, from, to)) {
        addIfNew(new Topic(rule.code(), rule.label(), 1, Origin.RULE), topics);
      }
    }
    shippedTopics.forEach(topic -> addIfNew(topic, topics));
    return topics;
  }

  private static void addIfNew(Topic topic, List<Topic> topics) {
    for (Topic known : topics) {
      if (known.code().equals(topic.code())) {
        return;
      }
    }
    topics.add(topic);
  }
}
