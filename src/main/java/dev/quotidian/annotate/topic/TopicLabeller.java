package dev.quotidian.annotate.topic;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.topic.keyphrase.KeyPhraseExtractor;
import dev.quotidian.annotate.topic.keyphrase.PhraseLexicon;
import dev.quotidian.annotate.topic.rule.TopicRules;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.taxonomy.Taxonomy;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Topic labelling, by the publisher, rules and key phrases: first the topics that its publisher
 * gave, each once and with score 1, then those that the shipped rules give, then at most ten key
 * phrases of its text, the strongest first.
 *
 * <pre>{@code
 * TopicLabeller labeller = new TopicLabeller(PhraseLexicon.english());
 * List<Topic> topics = labeller.label(article, title, Text.of(article.body()));
 * // energy (GIVEN, 1.0), politics (RULE, 0.71), partial ceasefire (PHRASE, 0.83) ...
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads; takes time linear in the length of the text.
 */
public final class TopicLabeller {
  /**
   * So many tokens before and after a quotation are read at most, so that many quotations in one
   * long sentence do not take more than linear time.
   */
  private static final int MAX_CONTEXT = 600;

  private final PhraseLexicon lexicon;

  public TopicLabeller(PhraseLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The topics of an article, whose title and body are cut already. */
  public List<Topic> label(Article article, Optional<Text> title, Text text) {
    List<Topic> topics = new ArrayList<>(given(article));
    topics.addAll(TopicRules.standard().label(title, text));
    topics.addAll(KeyPhraseExtractor.of(text, lexicon, title));
    return List.copyOf(topics);
  }

  /** The topics of an article that its publisher gave, each once. */
  public static List<Topic> given(Article article) {
    return article.topics().stream()
        .filter(label -> !label.isBlank())
        .map(String::strip)
        .distinct()
        .map(TopicLabeller::given)
        .toList();
  }

  /** A code of the taxonomy stands for its topic, one that is retired for its successor. */
  private static Topic given(String label) {
    Taxonomy taxonomy = Taxonomy.iptcMediaTopics();
    String code = taxonomy.current(label);
    return new Topic(code, taxonomy.label(code), 1, Origin.GIVEN);
  }

  /**
   * The quotations with the topics that the rules give each, by its content and the sentences
   * around it.
   */
  public static List<Quotation> of(Text text, List<Quotation> quotations) {
    return of(text, quotations, QuotationTokens.of(text, quotations));
  }

  /** As the other, where the tokens of the quotations are known. */
  public static List<Quotation> of(
      Text text, List<Quotation> quotations, List<QuotationTokens> tokens) {
    int[] from = new int[quotations.size()];
    int[] to = new int[quotations.size()];
    for (int i = 0; i < from.length; i++) {
      int first = tokens.get(i).contentFirst();
      int last = tokens.get(i).contentLast();
      if (last < text.tokens()) {
        text.checkLimit();
        from[i] = Math.max(text.firstToken(text.sentence(first)), first - MAX_CONTEXT);
        to[i] = Math.min(text.endToken(text.sentence(last)), last + MAX_CONTEXT);
      }
    }
    List<List<Topic>> topics = TopicRules.standard().label(text, from, to);
    List<Quotation> labelled = new ArrayList<>(quotations.size());
    for (int i = 0; i < from.length; i++) {
      Quotation quotation = quotations.get(i);
      boolean same = to[i] == 0 || topics.get(i).equals(quotation.topics());
      labelled.add(same ? quotation : quotation.withTopics(topics.get(i)));
    }
    return List.copyOf(labelled);
  }
}
