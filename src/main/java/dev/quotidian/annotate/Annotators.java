package dev.quotidian.annotate;

import dev.quotidian.annotate.language.LanguageResources;
import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.annotate.world.WorldDirectory;
import java.util.Objects;

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
  /**
   * The version of what these annotators find. An archive stores it with the annotations of each
   * article that it annotates, by these or by an app's own; {@code ArchiveStats} counts them.
   */
  // Raised once a release, when the annotators find something else than in the release before: a
  // rule, a list of words, the learned model, or how their results are put together. What older
  // versions found stays as it is until it is renewed.
  public static final int VERSION = 1;

  private Annotators() {}

  /**
   * Finds quotations, their speakers and said dates, who is named, date mentions and topics in
   * English news. Where the model's file was taken out of the jar, it finds what {@link
   * #rulesOnly()} finds.
   */
  public static Annotator standard() {
    return new NewsAnnotator(LanguageResources.english(), QuotationExtractor::in);
  }

  /**
   * As {@link #standard()}, with quotations found by rules alone, without the learned model; works
   * where the model's file was taken out of the jar. It finds fewer quotations in reported speech.
   */
  public static Annotator rulesOnly() {
    return new NewsAnnotator(LanguageResources.english(), QuotationExtractor::byRules);
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
    Objects.requireNonNull(model, "model");
    return new LearnedTopics(model);
  }

  /**
   * Leaves out quotations that were found with a lower confidence.
   *
   * <pre>{@code
   * Annotator annotator = Annotators.standard().then(Annotators.confident(0.7));
   * }</pre>
   *
   * @param atLeast the lowest confidence that is kept: 0 to 1
   * @throws IllegalArgumentException if it is not in [0, 1]
   */
  public static Annotator confident(double atLeast) {
    if (!(atLeast >= 0 && atLeast <= 1)) {
      throw new IllegalArgumentException(
          "A lowest confidence of " + atLeast + ": give a number from 0 to 1, such as 0.7");
    }
    return (article, found) ->
        found.withQuotations(
            found.quotations().stream()
                .filter(quotation -> quotation.confidence() >= atLeast)
                .toList());
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
}
