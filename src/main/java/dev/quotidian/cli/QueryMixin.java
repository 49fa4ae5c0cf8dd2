package dev.quotidian.cli;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ParsedQuery;
import dev.quotidian.query.QueryParser;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked for. */
final class QueryMixin {
  static final String SYNTAX =
      "The query: words, \"a phrase\", -not this, and speaker: speaker.id: role: affiliation: about: topic: publisher: title: kind:"
          + " published: said: mentioned: with a day, a month, a year or FROM..TO. All, if there is none. Quotations are what was"
          + " said, unless act: asks for thought, stance or any.";

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = SYNTAX)
  private List<String> words = List.of();

  @Option(
      names = "--strict",
      description = "refuse a query that has a mistake in it, instead of making the best of it")
  private boolean strict;

  QuotationCriterion quotations(Io io) {
    return told(parser().quotations(text()), io);
  }

  ArticleCriterion articles(Io io) {
    return told(parser().articles(text()), io);
  }

  private QueryParser parser() {
    return strict ? QueryParser.strict() : QueryParser.lenient();
  }

  private String text() {
    return String.join(" ", words);
  }

  private static <C> C told(ParsedQuery<C> parsed, Io io) {
    parsed.notes().forEach(note -> io.err().println("query, " + note));
    return parsed.criterion();
  }
}
