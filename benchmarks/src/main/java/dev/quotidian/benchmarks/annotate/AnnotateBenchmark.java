package dev.quotidian.benchmarks.annotate;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.date.said.SaidDates;
import dev.quotidian.annotate.date.said.SaidLexicon;
import dev.quotidian.annotate.language.LanguageResources;
import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.speaker.SpeakerResolver;
import dev.quotidian.annotate.topic.TopicLabeller;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Annotation on one thread; each operation is one pass over all of {@link NewsTexts}. The parts are
 * given what those before them in the chain found, made beforehand. Compilation is not in the
 * background, so that a busy machine does not leave the code uncompiled when the warm-up ends.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xmx2g", "-XX:-BackgroundCompilation"})
public class AnnotateBenchmark {
  /** What each part is given of one article. */
  private record Cut(
      Article article,
      Optional<Text> title,
      Text text,
      List<DateMention> dates,
      List<Quotation> found,
      List<Quotation> spoken) {

    static Cut of(Article article) {
      Text text = Text.of(article.body());
      Optional<Text> title = article.title().map(Text::of);
      List<Quotation> found = QUOTATIONS.in(text);
      List<DateMention> dates = DATES.in(text, article.published());
      return new Cut(article, title, text, dates, found, SPEAKERS.resolve(text, title, found));
    }
  }

  private static final LanguageResources LANGUAGE = LanguageResources.english();
  private static final QuotationExtractor QUOTATIONS =
      new QuotationExtractor(LANGUAGE.quotations());
  private static final DateExtractor DATES = new DateExtractor(LANGUAGE.text(), LANGUAGE.dates());
  private static final SpeakerResolver SPEAKERS = new SpeakerResolver(LANGUAGE.speakers());
  private static final TopicLabeller TOPICS = new TopicLabeller(LANGUAGE.phrases());

  private final Annotator standard = Annotators.standard();
  private final Annotator rulesOnly = Annotators.rulesOnly();
  private final List<Cut> cuts = new ArrayList<>();
  private int tokens;

  /** Reads the articles and prepares what the parts are given. */
  @Setup
  public void load() {
    NewsTexts texts = NewsTexts.load();
    texts.articles().forEach(article -> cuts.add(Cut.of(article)));
    tokens = texts.tokens();
  }

  /** The whole chain. */
  @Benchmark
  public void chain(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> standard.annotate(cut.article));
  }

  /** The whole chain without the learned model. */
  @Benchmark
  public void chainByRules(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> rulesOnly.annotate(cut.article));
  }

  /** Cutting the body into tokens, sentences and quotations in marks. */
  @Benchmark
  public void text(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> Text.of(cut.article.body()));
  }

  /** Quotations, by model and rules. */
  @Benchmark
  public void quotations(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> QUOTATIONS.in(cut.text));
  }

  /** Quotations, by rules alone. */
  @Benchmark
  public void quotationsByRules(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> QUOTATIONS.byRules(cut.text));
  }

  /** Speakers of the quotations found. */
  @Benchmark
  public void speakers(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> SPEAKERS.resolve(cut.text, cut.title, cut.found));
  }

  /** Dates. */
  @Benchmark
  public void dates(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> DATES.in(cut.text, cut.article.published()));
  }

  /** Said dates of the quotations found. */
  @Benchmark
  public void saidDates(AnnotationCounters spent, Blackhole hole) {
    each(
        spent,
        hole,
        cut ->
            SaidDates.of(
                SaidLexicon.english(),
                cut.text,
                cut.spoken,
                QuotationTokens.of(cut.text, cut.spoken),
                cut.dates,
                cut.article.published().day()));
  }

  /** Topics. */
  @Benchmark
  public void topics(AnnotationCounters spent, Blackhole hole) {
    each(spent, hole, cut -> TOPICS.label(cut.article, cut.title, cut.text));
  }

  private void each(AnnotationCounters spent, Blackhole hole, Function<Cut, Object> part) {
    spent.begin();
    for (Cut cut : cuts) {
      hole.consume(part.apply(cut));
    }
    spent.end(tokens);
  }
}
