package dev.quotidian.query.parser;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads query strings, which may be typed by anybody.
 *
 * <pre>{@code
 * ParsedQuery<QuotationCriterion> parsed =
 *     QueryParser.lenient().quotations("ceasefire speaker:\"Zhang Hong\" said:2025-03-18..2025-03-20 -energy");
 * parsed.notes().forEach(note -> show(note));
 * Hits<QuotationHit> hits = archive.search(QuotationSearch.of(parsed.criterion()));
 * }</pre>
 *
 * <p>Words must all be found; {@code OR} binds them closer than standing side by side, {@code AND}
 * closer still, {@code NEAR/5} and {@code BEFORE/5} closest; {@code -} and {@code NOT} negate what
 * follows, parentheses group, {@code ATLEAST/2(a b c)} asks for some. {@code "…"} is a phrase,
 * {@code "…"~3} a loose one; {@code nucl*}, {@code te?t} and {@code zelenski~2} stand for many
 * words; {@code ^2} weighs what is before it. The fields are {@code title: lead: body: speaker:
 * speaker.id: role: affiliation: about: sourcetype: topic: publisher: author: language: kind: act:
 * confidence: id: like: likearticle: said: published: mentioned:}. Days are written {@code 2025},
 * {@code 2025-Q1}, {@code 2025-H1}, {@code 2025-SU} (a season: SP SU FA WI), {@code 2025-03},
 * {@code 2025-W12}, {@code 2025-03-19}, {@code A..B}, {@code A..} or {@code >=A}; in words where
 * the parser is given {@link #withPhrases phrases}. {@code said.within:}, {@code said.contains:},
 * {@code said.before:} and {@code said.after:} ask for more than a shared day. In a search for
 * articles {@code quoting:(…)} asks for one quotation that satisfies all inside; in one for
 * quotations {@code article:(…)} asks for its article. A backslash takes the meaning from the
 * character after it. The README shows it all.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the string, which {@link
 * QueryLimits} bounds.
 */
public final class QueryParser {
  private final boolean strict;
  private final Function<String, Optional<DateRange>> phrases;

  private QueryParser(boolean strict, Function<String, Optional<DateRange>> phrases) {
    this.strict = strict;
    this.phrases = phrases;
  }

  /**
   * Reads what people type: never throws, makes the best of it, and tells what it left out or read
   * otherwise.
   */
  public static QueryParser lenient() {
    return new QueryParser(false, phrase -> Optional.empty());
  }

  /**
   * Throws {@link QuerySyntaxException} where the lenient one would leave out something or read it
   * otherwise.
   */
  public static QueryParser strict() {
    return new QueryParser(true, phrase -> Optional.empty());
  }

  /**
   * A parser like this one that also reads days told in words: {@code mentioned:"last week"}.
   *
   * @param phrases the days that such words mean, empty where they mean none; {@code
   *     Quotidian.days(today)} is one. It must be thread-safe for the parser to be
   */
  public QueryParser withPhrases(Function<String, Optional<DateRange>> phrases) {
    return new QueryParser(strict, phrases);
  }

  /** Reads a query for articles. */
  public ParsedQuery<ArticleCriterion> articles(String query) {
    return parse(query, CriterionFactory.articles(), ArticleCriterion.matchAll());
  }

  /** Reads a query for quotations. */
  public ParsedQuery<QuotationCriterion> quotations(String query) {
    return parse(query, CriterionFactory.quotations(), QuotationCriterion.matchAll());
  }

  private <C> ParsedQuery<C> parse(String query, CriterionFactory<C> scope, C everything) {
    QueryNotes notes = new QueryNotes(strict);
    CharCursor text = new CharCursor(shortened(query, notes));
    Optional<C> read =
        new QueryLexer<>(text, notes, new ParseBudget(notes), scope, phrases, Optional.empty())
            .whole();
    return new ParsedQuery<>(read.orElse(everything), notes.inOrder());
  }

  private static String shortened(String query, QueryNotes notes) {
    if (query.length() <= QueryLimits.MAX_QUERY_LENGTH) {
      return query;
    }
    notes.add(
        QueryLimits.MAX_QUERY_LENGTH,
        "the query has "
            + query.length()
            + " characters and may have "
            + QueryLimits.MAX_QUERY_LENGTH
            + "; the rest is left out");
    return query.substring(0, QueryLimits.MAX_QUERY_LENGTH);
  }
}
