package dev.quotidian.annotate;

import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.date.said.SaidDates;
import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.speaker.SpeakerResolver;
import dev.quotidian.annotate.topic.TopicLabeller;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.annotate.world.WorldDirectory;
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
    return (article, found) -> annotate(article, QuotationExtractor::in);
  }

  /**
   * As {@link #standard()}, with quotations found by rules alone, without the learned model; works
   * where the model's file was taken out of the jar. It finds fewer quotations in reported speech.
   */
  public static Annotator rulesOnly() {
    return (article, found) -> annotate(article, QuotationExtractor::byRules);
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

  /**
   * Gives the organisations that news quotes everywhere one identity under all their usual names:
   * "the Fed", "Federal Reserve Board" and "U.S. Federal Reserve" become {@code federal reserve}.
   * {@link #standard()} and {@link #rulesOnly()} do so already; this is for annotators of an app.
   * An app's own directory goes before it, wherever it stands in the chain.
   *
   * <pre>{@code
   * Annotator annotator = ownAnnotator.then(Annotators.worldDirectory());
   * }</pre>
   */
  public static Annotator worldDirectory() {
    return (article, found) ->
        found.withQuotations(
            WorldDirectory.standard().identified(found.quotations(), found.entities()));
  }

  /**
   * Takes away the identities that the world directory gave, so that organisations are known by the
   * names that articles give them.
   *
   * <pre>{@code
   * Annotator annotator = Annotators.standard().then(Annotators.withoutWorldDirectory());
   * }</pre>
   */
  public static Annotator withoutWorldDirectory() {
    return (article, found) ->
        found.withQuotations(WorldDirectory.standard().withdrawn(found.quotations()));
  }

  private static Annotations annotate(Article article, Function<Text, List<Quotation>> finder) {
    Text text = Text.of(article.body());
    Optional<Text> title = article.title().map(Text::of);
    List<DateMention> dates = DateExtractor.in(text, article.published(), article.language());
    List<QuotationTokens> tokens = QuotationTokens.of(text, finder.apply(text));
    SpeakerResolver.Found people = SpeakerResolver.in(text, title, tokens);
    List<Quotation> quotations =
        SaidDates.of(text, people.quotations(), tokens, dates, article.published().day());
    return new Annotations(
        WorldDirectory.standard()
            .identified(TopicLabeller.of(text, quotations, tokens), people.entities()),
        dates,
        TopicLabeller.of(article, title, text),
        people.entities());
  }
}
