package dev.quotidian.cli;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.parser.ParsedQuery;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.synonym.SynonymExpansion;
import dev.quotidian.query.synonym.Synonyms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked for. */
final class QueryMixin {
  static final String SYNTAX =
      "The query: words, \"a phrase\", -not this, a NEAR/5 b, wor*, word~, (a OR b), and speaker: speaker.id: role: affiliation:"
          + " about: topic: publisher: author: language: title: lead: body: kind: sourcetype: confidence: id: like:, and published:"
          + " said: mentioned: with a day, a month, a quarter, a year, FROM..TO or \"last week\", and fields of the archive's own,"
          + " as section:business page:1..3. All, if there is none. Quotations"
          + " are what was said, unless act: asks for thought, stance or any. docs/query-reference.md shows every form.";

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = SYNTAX)
  private List<String> words = List.of();

  @Option(
      names = "--strict",
      description = "refuse a query that has a mistake in it, instead of making the best of it")
  private boolean strict;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "the day from which words count, as in mentioned:\"last week\" (the current day, in UTC)")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description = "words that are looked for as others, in the form of Solr's synonym files")
  private Optional<Path> synonyms = Optional.empty();

  QuotationCriterion quotations(ArchiveReader archive, Io io) {
    QuotationCriterion asked = told(parser(strict, archive).withQuestions().quotations(text()), io);
    return synonyms.isPresent() ? expansion(synonyms.get()).expanded(asked) : asked;
  }

  ArticleCriterion articles(ArchiveReader archive, Io io) {
    ArticleCriterion asked = told(parser(strict, archive).articles(text()), io);
    return synonyms.isPresent() ? expansion(synonyms.get()).expanded(asked) : asked;
  }

  private static SynonymExpansion expansion(Path file) {
    return Quotidian.expansion(Synonyms.read(file));
  }

  /** Where a mistake must not pass: it is refused, whatever the options say. */
  ArticleCriterion strictArticles(ArchiveReader archive) {
    return parser(true, archive).articles(text()).criterion();
  }

  boolean isEmpty() {
    return text().isBlank();
  }

  private QueryParser parser(boolean strict, ArchiveReader archive) {
    QueryParser parser = strict ? QueryParser.strict() : QueryParser.lenient();
    return parser.withPhrases(Quotidian.days(today)).withFields(archive.fields());
  }

  private String text() {
    return String.join(" ", words);
  }

  private static <C> C told(ParsedQuery<C> parsed, Io io) {
    parsed.notes().forEach(note -> io.err().println("query, " + note));
    return parsed.criterion();
  }
}
