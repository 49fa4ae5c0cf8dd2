package dev.quotidian.benchmarks.corpus;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Writes one article, paragraph by paragraph, and notes who says what where, and when. */
final class ArticleGenerator {
  private record Weekday(Span span, DayOfWeek day) {}

  private record Said(Span content, Span cue, Span source, Speaker speaker, int weekday) {}

  private final List<String> sentences;
  private final Random random;
  private final StringBuilder body = new StringBuilder();
  private final List<Said> said = new ArrayList<>();
  private final List<Weekday> weekdays = new ArrayList<>();

  ArticleGenerator(List<String> sentences, Random random) {
    this.sentences = sentences;
    this.random = random;
  }

  /** A paragraph of so many sentences. */
  void narrate(int count) {
    for (int i = 0; i < count; i++) {
      body.append(i == 0 ? "" : " ").append(sentence());
    }
    body.append("\n\n");
  }

  /** A paragraph of one quotation, {@code “…,” Lena Okafor said on Tuesday.} */
  void quote(Speaker speaker) {
    String words = sentence();
    Span content = append("“" + words.substring(0, words.length() - 1) + ",”");
    body.append(' ');
    Span source = append(speaker.name());
    body.append(' ');
    Span cue = append("said");
    body.append(" on ");
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    weekdays.add(new Weekday(append(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), day));
    body.append(".\n\n");
    said.add(new Said(content, cue, source, speaker, weekdays.size() - 1));
  }

  private Span append(String words) {
    int start = body.length();
    body.append(words);
    return new Span(start, body.length());
  }

  private String sentence() {
    return sentences.get(random.nextInt(sentences.size()));
  }

  AnnotatedArticle article(String id, LocalDate day, String topic, String publisher) {
    String title = sentence();
    Article article =
        Article.of(id, body.toString().strip(), day)
            .withTitle(title.substring(0, title.length() - 1))
            .withPublisher(publisher)
            .withTopics(List.of(topic));
    List<DateMention> dates = weekdays.stream().map(weekday -> mention(weekday, day)).toList();
    List<Quotation> quotations = said.stream().map(one -> quotation(one, dates)).toList();
    return new AnnotatedArticle(
        article, Annotations.NONE.withQuotations(quotations).withDates(dates));
  }

  private static DateMention mention(Weekday weekday, LocalDate published) {
    LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday.day()));
    return new DateMention(
        weekday.span(),
        DateMention.Type.DATE,
        day.toString(),
        Optional.of(DateRange.of(day)),
        0.9,
        "generated");
  }

  private static Quotation quotation(Said said, List<DateMention> dates) {
    DateRange day = dates.get(said.weekday()).range().orElseThrow();
    return new Quotation(
        List.of(said.content()),
        List.of(said.cue()),
        List.of(said.source()),
        Quotation.Kind.DIRECT,
        Quotation.Act.SAID,
        Optional.of(said.speaker()),
        Optional.of(new SaidDate(day, 0.9, "generated")),
        0.95,
        "generated");
  }
}
