package dev.quotidian.cli;

import dev.quotidian.annotate.Rules;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found in an article, each quotation with the text around it and why it was found. */
final class ExplainedText {
  private static final String INDENT = "    ";
  private static final int AROUND = 90;
  private static final int MAX_LENGTH = 700;

  private final Style style;
  private final SpeakerText speakers;

  ExplainedText(Style style) {
    this.style = style;
    this.speakers = new SpeakerText(style);
  }

  String of(Article article, Annotations found) {
    StringBuilder text = new StringBuilder();
    text.append(ArticleText.heading(style, article));
    for (Quotation quotation : found.quotations()) {
      text.append('\n').append("  ").append(speakers.of(quotation, "speaker not resolved"));
      text.append('\n').append(style.paragraph(around(article.body(), quotation), INDENT));
      text.append("\n\n");
      reasons(article.body(), found, quotation)
          .forEach(reason -> text.append(style.paragraph(reason, INDENT)).append('\n'));
    }
    return text.toString();
  }

  /** The words of the quotation and some before and after, its content marked as a match is. */
  private static String around(String body, Quotation quotation) {
    List<Span> all = spans(quotation).sorted().toList();
    int from = wordStart(body, Math.max(0, all.getFirst().start() - AROUND));
    int last = all.stream().mapToInt(Span::end).max().orElse(from);
    int to = wordEnd(body, Math.min(body.length(), last + AROUND));
    StringBuilder text = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (Span piece : quotation.content()) {
      text.append(body, at, piece.start()).append(Style.MATCH_BEGINS);
      text.append(shortened(piece.in(body))).append(Style.MATCH_ENDS);
      at = piece.end();
    }
    return text.append(body, at, to).append(to < body.length() ? " …" : "").toString();
  }

  private static Stream<Span> spans(Quotation quotation) {
    return Stream.of(quotation.content(), quotation.cue(), quotation.source())
        .flatMap(List::stream);
  }

  private static String shortened(String words) {
    return words.length() <= MAX_LENGTH
        ? words
        : words.substring(0, wordEnd(words, MAX_LENGTH / 2))
            + " [...] "
            + words.substring(wordStart(words, words.length() - MAX_LENGTH / 2));
  }

  private static int wordStart(String body, int from) {
    int at = from;
    while (at > 0 && at < body.length() && !Character.isWhitespace(body.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String body, int from) {
    int at = from;
    while (at < body.length() && !Character.isWhitespace(body.charAt(at))) {
      at++;
    }
    return at;
  }

  private List<String> reasons(String body, Annotations found, Quotation quotation) {
    List<String> reasons = new ArrayList<>();
    reasons.add("found: " + why(quotation.rule(), quotation.confidence()) + act(quotation));
    reasons.add(
        "cue: " + words(body, quotation.cue()) + "; source: " + words(body, quotation.source()));
    quotation
        .speaker()
        .ifPresent(speaker -> reasons.add("speaker: " + speaker(body, quotation, speaker)));
    quotation.said().ifPresent(said -> reasons.add("said: " + said(body, found, quotation, said)));
    return reasons;
  }

  private static String act(Quotation quotation) {
    String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
    return "; " + kind + ", " + quotation.act().name().toLowerCase(Locale.ROOT);
  }

  private static String why(String rule, double confidence) {
    return Rules.sentence(rule).orElse("by a rule of another annotator")
        + String.format(Locale.ROOT, " (%s, %.2f)", rule, confidence);
  }

  private static String words(String body, List<Span> spans) {
    return spans.isEmpty()
        ? "none"
        : spans.stream()
            .map(span -> "“" + span.in(body) + "”")
            .collect(Collectors.joining(" and "));
  }

  private static String speaker(String body, Quotation quotation, Speaker speaker) {
    String how =
        quotation
            .resolution()
            .map((Resolution path) -> why(path.rule(), path.confidence()))
            .orElse("not told how");
    int source = spans(quotation).mapToInt(Span::start).min().orElse(0);
    return speaker.name() + ": " + how + mention(body, speaker, source);
  }

  /** Where the speaker was named last before the quotation, and first at all. */
  private static String mention(String body, Speaker speaker, int source) {
    int first = body.indexOf(speaker.name());
    String named =
        first < 0 ? "" : "; “" + speaker.name() + "” in paragraph " + paragraph(body, first);
    return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
        .filter(name -> body.lastIndexOf(name, source - 1) > first)
        .max(Comparator.comparingInt(name -> body.lastIndexOf(name, source - 1)))
        .map(
            name ->
                named
                    + ", “"
                    + name
                    + "” last in paragraph "
                    + paragraph(body, body.lastIndexOf(name, source - 1)))
        .orElse(named);
  }

  private static long paragraph(String body, int at) {
    return body.substring(0, at).lines().filter(line -> !line.isBlank()).count()
        + (at == 0 || body.charAt(at - 1) == '\n' ? 1 : 0);
  }

  private static String said(String body, Annotations found, Quotation quotation, SaidDate said) {
    int cue = spans(quotation).mapToInt(Span::start).min().orElse(0);
    Optional<DateMention> nearest =
        said.isExplicit()
            ? found.dates().stream()
                .filter(date -> date.range().equals(Optional.of(said.range())))
                .min(Comparator.comparingInt(date -> Math.abs(date.span().start() - cue)))
            : Optional.empty();
    String words =
        nearest
            .map(
                date ->
                    "; “"
                        + date.span().in(body)
                        + "” in paragraph "
                        + paragraph(body, date.span().start()))
            .orElse("");
    return said.range() + ": " + why(said.rule(), said.confidence()) + words;
  }
}
