package dev.quotidian.cli;

import dev.quotidian.article.Span;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hits for people. */
final class HitText {
  private static final String INDENT = "   ";

  /** Characters of a quotation in a list. */
  private static final int MAX_SHOWN = 700;

  private final Style style;
  private final SpeakerText speakers;

  HitText(Style style) {
    this.style = style;
    this.speakers = new SpeakerText(style);
  }

  String quotations(
      Hits<QuotationHit> hits, int offset, Function<QuotationHit, String> explanation) {
    StringBuilder text = new StringBuilder(heading(hits, "quotation"));
    int rank = offset;
    for (QuotationHit hit : hits) {
      text.append('\n').append(quotation(++rank, hit, explanation.apply(hit)));
    }
    return text.append(expansion(hits)).toString();
  }

  /** A hit in a list. */
  String quotation(int rank, QuotationHit hit, String explanation) {
    StringBuilder text = new StringBuilder(rank(rank));
    text.append(speakers.of(hit.quotation(), "speaker not resolved")).append('\n');
    text.append(style.paragraph(shortened(marked(hit)), INDENT)).append('\n');
    hit.context()
        .ifPresent(
            context -> text.append(style.paragraph(marked(context), INDENT + "… ")).append('\n'));
    mentioned(hit).ifPresent(days -> text.append(INDENT).append(days).append('\n'));
    text.append(INDENT).append(where(hit.article())).append('\n');
    fields(hit.article()).ifPresent(own -> text.append(INDENT).append(own).append('\n'));
    if (hit.moreArticles() > 0) {
      text.append(INDENT)
          .append("and in ")
          .append(Counted.of(hit.moreArticles(), "more article"))
          .append('\n');
    }
    return text.append(explained(explanation)).toString();
  }

  private Optional<String> mentioned(QuotationHit hit) {
    List<String> days =
        hit.mentioned().stream()
            .flatMap(mention -> mention.range().stream())
            .distinct()
            .map(range -> style.date(range.toString()))
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of("mentions " + String.join(", ", days));
  }

  String articles(Hits<ArticleHit> hits, int offset, Function<ArticleHit, String> explanation) {
    StringBuilder text = new StringBuilder(heading(hits, "article"));
    int rank = offset;
    for (ArticleHit hit : hits) {
      text.append('\n').append(article(++rank, hit, explanation.apply(hit)));
    }
    return text.append(expansion(hits)).toString();
  }

  /** A hit in a list. */
  String article(int rank, ArticleHit hit, String explanation) {
    ArticleSummary article = hit.article();
    StringBuilder text = new StringBuilder(rank(rank));
    text.append(style.name(article.title().orElse(article.id()))).append('\n');
    text.append(INDENT).append(String.join(separator(), source(article))).append('\n');
    fields(article).ifPresent(own -> text.append(INDENT).append(own).append('\n'));
    for (HighlightedPassage passage : hit.passages()) {
      text.append(style.paragraph(marked(passage), INDENT + "… ")).append('\n');
    }
    return text.append(explained(explanation)).toString();
  }

  private static String marked(HighlightedPassage passage) {
    return passage.marked(String.valueOf(Style.MATCH_BEGINS), String.valueOf(Style.MATCH_ENDS));
  }

  /** A speech of a page is no item of a list: its first sentences are. */
  private static String shortened(String marked) {
    if (marked.length() <= MAX_SHOWN) {
      return marked;
    }
    int blank = marked.lastIndexOf(' ', MAX_SHOWN);
    String first = marked.substring(0, blank > 0 ? blank : MAX_SHOWN);
    boolean isInMatch = first.lastIndexOf(Style.MATCH_BEGINS) > first.lastIndexOf(Style.MATCH_ENDS);
    return first + (isInMatch ? Style.MATCH_ENDS : "") + " …";
  }

  /** The words that the ranking added. */
  static String expansion(Hits<?> hits) {
    List<String> words = hits.expansion().stream().map(ExpandedWord::word).toList();
    return words.isEmpty() ? "" : "\nAsked for as well: " + String.join(", ", words) + "\n";
  }

  /** The lines of an explanation, each as far in as it was. */
  private static String explained(String explanation) {
    StringBuilder text = new StringBuilder();
    explanation
        .lines()
        .forEach(
            line ->
                text.append(INDENT)
                    .append(" ".repeat(line.length() - line.stripLeading().length()))
                    .append(Style.clean(line))
                    .append('\n'));
    return text.toString();
  }

  private static String heading(Hits<?> hits, String noun) {
    String total = Counted.of(hits.total().count(), noun);
    return (hits.total().exact() ? total : "At least " + total)
        + (hits.hits().size() < hits.total().count() && !hits.hits().isEmpty()
            ? "; showing " + hits.hits().size()
            : "")
        + "\n";
  }

  private static String rank(int rank) {
    return rank + (rank < 10 ? ". " : ".");
  }

  private String where(ArticleSummary article) {
    List<String> parts = new ArrayList<>();
    article.title().ifPresent(title -> parts.add(Style.clean(title)));
    parts.addAll(source(article));
    return String.join(separator(), parts);
  }

  private List<String> source(ArticleSummary article) {
    List<String> parts = new ArrayList<>();
    article.publisher().ifPresent(publisher -> parts.add(Style.clean(publisher)));
    parts.add(style.date(article.published().day().toString()));
    parts.add(style.faint("[" + Style.clean(article.id()) + "]"));
    return parts;
  }

  /** What the archive's own fields hold, a running text in part. */
  private Optional<String> fields(ArticleSummary article) {
    List<String> fields = new ArrayList<>();
    article
        .fields()
        .forEach((name, value) -> fields.add(style.faint(name + ":") + " " + field(value)));
    return fields.isEmpty() ? Optional.empty() : Optional.of(String.join(separator(), fields));
  }

  private static String field(Object value) {
    String text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
            : String.valueOf(value);
    return Excerpt.of(text);
  }

  private String separator() {
    return style.faint(" · ");
  }

  /** The quotation's pieces, the words asked for marked where the passages have them. */
  private static String marked(QuotationHit hit) {
    List<Span> matches =
        hit.passages().stream()
            .flatMap(passage -> passage.matches().stream())
            .sorted()
            .distinct()
            .toList();
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < hit.pieces().size(); i++) {
      pieces.add(marked(hit.pieces().get(i), hit.quotation().content().get(i), matches));
    }
    return String.join(" ", pieces);
  }

  private static String marked(String text, Span place, List<Span> matches) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span match : matches) {
      int start = match.start() - place.start();
      int end = match.end() - place.start();
      if (start >= done && end <= text.length()) {
        marked
            .append(text, done, start)
            .append(Style.MATCH_BEGINS)
            .append(text, start, end)
            .append(Style.MATCH_ENDS);
        done = end;
      }
    }
    return marked.append(text.substring(done)).toString();
  }
}
