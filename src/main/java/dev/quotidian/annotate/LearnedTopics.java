package dev.quotidian.annotate;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives articles and quotations the topics of a model. */
record LearnedTopics(TopicModel model) implements TextAnnotator {

  @Override
  public Annotations annotate(Article article, Annotations found, SegmentedArticle shared) {
    shared.checkIsOf(article);
    Text text = shared.body().text();
    Optional<Text> title = shared.title().map(Segmentation::text);
    List<Topic> topics = replaced(found.topics(), model.label(title, text));
    if (found.quotations().isEmpty()) {
      return found.withTopics(topics);
    }
    List<Quotation> quotations =
        found.quotations().stream().map(quotation -> labelled(text, quotation)).toList();
    return found.withQuotations(quotations).withTopics(topics);
  }

  private Quotation labelled(Text text, Quotation quotation) {
    int first = text.tokenAt(quotation.span().start());
    int last = text.tokenAt(quotation.span().end() - 1);
    if (last >= text.tokens()) {
      return quotation;
    }
    int from = text.firstToken(text.sentence(first));
    int to = text.endToken(text.sentence(last)) - 1;
    return quotation.withTopics(replaced(quotation.topics(), model.label(text.string(from, to))));
  }

  /** After those given, before all others. */
  private static List<Topic> replaced(List<Topic> before, List<Topic> learned) {
    List<Topic> topics = new ArrayList<>();
    before.stream().filter(topic -> topic.origin() == Origin.GIVEN).forEach(topics::add);
    topics.addAll(learned);
    before.stream()
        .filter(topic -> topic.origin() != Origin.GIVEN && topic.origin() != Origin.LEARNED)
        .forEach(topics::add);
    return topics;
  }
}
