package dev.quotidian.annotate;

import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.date.said.SaidDates;
import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.speaker.SpeakerResolver;
import dev.quotidian.annotate.topic.TopicLabeller;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The annotators that come with the library.
 *
 * <pre>{@code
 * Annotations found = Annotators.standard().annotate(article);
 * for (Quotation quotation : found.quotations()) {
 *   System.out.println(quotation.speaker() + ": " + quotation.contentIn(article.body()));
 * }
 * }</pre>
 *
 * <p>They are pure, immutable, safe for use by many threads, fail on no text, and take time linear
 * in its length.
 *
 * @since 0.1
 */
public final class Annotators {
  private Annotators() {}

  /**
   * Finds quotations, their speakers and said dates, who is named, date mentions and topics in
   * English news. Where the model's file was taken out of the jar, it finds what {@link
   * #rulesOnly()} finds.
   */
  public static Annotator standard() {
    TextAnnotator standard =
        (article, found, text) -> annotate(article, text, QuotationExtractor::in);
    return standard;
  }

  /**
   * As {@link #standard()}, with quotations found by rules alone, without the learned model; works
   * where the model's file was taken out of the jar. It finds fewer quotations in reported speech.
   */
  public static Annotator rulesOnly() {
    TextAnnotator rules =
        (article, found, text) -> annotate(article, text, QuotationExtractor::byRules);
    return rules;
  }

  /**
   * Gives articles and quotations the topics of a model, in place of those that a model gave
   * before; what else was found stays.
   *
   * <pre>{@code
   * Annotator annotator = Annotators.standard().then(Annotators.learned(TopicModel.read(path)));
   * }</pre>
   */
  public static Annotator learned(TopicModel model) {
    return new LearnedTopics(model);
  }

  private static Annotations annotate(
      Article article, SegmentedArticle shared, Function<Text, List<Quotation>> finder) {
    shared.checkIsOf(article);
    Text text = shared.body().text();
    Optional<Text> title = shared.title().map(Segmentation::text);
    List<DateMention> dates = DateExtractor.in(text, article.published(), article.language());
    List<QuotationTokens> tokens = QuotationTokens.of(text, finder.apply(text));
    SpeakerResolver.Found people = SpeakerResolver.in(text, title, tokens);
    List<Quotation> quotations =
        SaidDates.of(text, people.quotations(), tokens, dates, article.published().day());
    return new Annotations(
        TopicLabeller.of(text, quotations, tokens),
        dates,
        TopicLabeller.of(article, title, text),
        people.entities());
  }
}
