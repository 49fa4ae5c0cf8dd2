package dev.quotidian.annotate;

import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.date.said.SaidDates;
import dev.quotidian.annotate.language.LanguageDetector;
import dev.quotidian.annotate.language.LanguageResources;
import dev.quotidian.annotate.quotation.MarkedQuotations;
import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.speaker.SpeakerResolver;
import dev.quotidian.annotate.topic.TopicLabeller;
import dev.quotidian.annotate.world.WorldDirectory;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The standard chain over an article of one language; loads its lexicons with the first article. Of
 * an article in another language it finds what stands in quotation marks, and no more.
 */
record NewsAnnotator(
    LanguageResources language, BiFunction<QuotationExtractor, Text, List<Quotation>> finder)
    implements TextAnnotator {

  @Override
  public Annotations annotate(Article article, Annotations found, SegmentedArticle shared) {
    shared.checkIsOf(article);
    Text text = shared.body().text();
    Optional<String> tag = LanguageDetector.standard().of(text).or(article::language);
    boolean isKnown = tag.map(LanguageDetector::isEnglish).orElse(true);
    Annotations annotations = isKnown ? known(article, text, shared) : unknown(article, text);
    return tag.map(annotations::withLanguage).orElse(annotations);
  }

  private Annotations known(Article article, Text text, SegmentedArticle shared) {
    Optional<Text> title = shared.title().map(Segmentation::text);
    List<DateMention> dates =
        new DateExtractor(language.text(), language.dates())
            .in(text, article.published(), article.language());
    QuotationExtractor extractor = new QuotationExtractor(language.quotations());
    List<QuotationTokens> tokens = QuotationTokens.of(text, finder.apply(extractor, text));
    SpeakerResolver.Found people = new SpeakerResolver(language.speakers()).in(text, title, tokens);
    List<Quotation> quotations =
        SaidDates.of(
            language.said(), text, people.quotations(), tokens, dates, article.published().day());
    return new Annotations(
        WorldDirectory.standard()
            .identified(TopicLabeller.of(text, quotations, tokens), people.entities()),
        dates,
        new TopicLabeller(language.phrases()).label(article, title, text),
        people.entities());
  }

  private Annotations unknown(Article article, Text text) {
    List<Quotation> quotations = MarkedQuotations.in(text);
    List<QuotationTokens> tokens = QuotationTokens.of(text, quotations);
    return new Annotations(
        SaidDates.of(
            language.said(), text, quotations, tokens, List.of(), article.published().day()),
        List.of(),
        TopicLabeller.given(article),
        List.of());
  }
}
