package dev.quotidian.cli;

import dev.quotidian.annotate.language.LanguageDetector;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** What was found in an article, for people. */
final class ArticleText {
  private static final String INDENT = "    ";

  private final Style style;
  private final SpeakerText speakers;

  ArticleText(Style style) {
    this.style = style;
    this.speakers = new SpeakerText(style);
  }

  String of(Article article, Annotations found) {
    StringBuilder text = new StringBuilder();
    text.append(heading(style, article));
    found.quotations().forEach(quotation -> text.append(quotation(article, quotation)));
    list(text, "dates", found.dates().stream().map(date -> date(article, date)).toList());
    list(text, "topics", found.topics().stream().map(Topic::label).toList());
    found
        .language()
        .filter(tag -> !LanguageDetector.isEnglish(tag))
        .ifPresent(tag -> text.append(otherLanguage(tag)));
    return text.toString();
  }

  static String heading(Style style, Article article) {
    String title = style.name(article.title().orElse(article.id()));
    return title + "  " + style.date(article.published().day().toString()) + "\n";
  }

  private String quotation(Article article, Quotation quotation) {
    String source =
        quotation.source().stream()
            .map(span -> span.in(article.body()))
            .collect(Collectors.joining(" "));
    String who =
        speakers.of(quotation, source.isEmpty() ? "nobody named" : source + " (not resolved)");
    return "\n  "
        + who
        + "\n"
        + style.paragraph(quotation.contentIn(article.body()), INDENT)
        + "\n";
  }

  private String otherLanguage(String tag) {
    String why = "only what stands in quotation marks is found in this language";
    return "\n  "
        + style.faint("language")
        + "\n"
        + style.paragraph(tag + ": " + why, INDENT)
        + "\n";
  }

  private static String date(Article article, DateMention date) {
    String days = date.range().map(DateRange::toString).orElse(date.value());
    return date.span().in(article.body()) + " = " + days;
  }

  private void list(StringBuilder text, String name, List<String> items) {
    if (!items.isEmpty()) {
      text.append("\n  ").append(style.faint(name)).append('\n');
      text.append(style.paragraph(String.join("; ", items), INDENT)).append('\n');
    }
  }
}
