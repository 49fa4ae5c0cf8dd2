package dev.quotidian.query.parser;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.field.OwnFields;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parser of query strings, which may be typed by anybody.
 *
 * <pre>{@code
 * ParsedQuery<QuotationCriterion> parsed =
 *     QueryParser.lenient().quotations("ceasefire speaker:\"Zhang Hong\" said:2025-03-18..2025-03-20 -energy");
 * parsed.notes().forEach(note -> show(note));
 * Hits<QuotationHit> hits = archive.search(QuotationSearch.of(parsed.criterion()));
 * }</pre>
 *
 * <p>The grammar, as BNF:
 *
 * <pre>
 * query       ::= disjunction*                           all must match
 * disjunction ::= conjunction ( "OR" conjunction )*
 * conjunction ::= negation ( "AND" negation )*
 * negation    ::= [ "-" | "NOT" | "+" ] operand [ "^" number ]
 * operand     ::= proximity | "(" query ")" | "ATLEAST/" n "(" query ")" | field | "*"
 * proximity   ::= text ( ( "NEAR/" n | "BEFORE/" n ) text )*
 * text        ::= word | phrase [ "~" n ] | pattern | word "~" [ "0" | "1" | "2" ]
 * phrase      ::= '"' any characters '"'
 * pattern     ::= letter letter ( letter | "*" | "?" )*
 * field       ::= textField ":" ( text | "(" query ")" )
 *               | nameField ":" ( word | phrase | "(" query ")" )
 *               | choiceField ":" choice
 *               | "confidence" ( ":" | "&gt;=" | "&gt;" ) number
 *               | dateField [ "." relation ] ( ":" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) days
 *               | ownField                               with {@link #withFields fields}: by its type as
 *                                                        a name, a range of numbers, days or a text
 *               | "quoting:(" query ")"                  in a query for articles
 *               | "article:(" query ")"                  in a query for quotations
 * textField   ::= "title" | "lead" | "body"
 * nameField   ::= "speaker" | "speaker.exact" | "speaker.id" | "role" | "affiliation" | "about" | "topic"
 *               | "topic." origin | "publisher" | "author" | "language" | "id" | "like" | "likearticle"
 * choiceField ::= "sourcetype" | "kind" | "act"
 * dateField   ::= "said" | "published" | "mentioned"
 * relation    ::= "intersects" | "within" | "contains" | "before" | "after"
 * days        ::= period | [ period ] ".." [ period ] | '"' words '"'
 * period      ::= YYYY | YYYY-MM | YYYY-MM-DD | YYYY-"Q"n | YYYY-"H"n | YYYY-"W"nn
 *               | YYYY-( "SP" | "SU" | "FA" | "WI" )
 * </pre>
 *
 * <p>{@code speaker="China"} is {@code speaker.exact:China}; elsewhere {@code =} is read as {@code
 * :}. The proximity operators of one chain are the same. A backslash escapes the character after
 * it. Days in words, such as {@code mentioned:"last week"}, need {@link #withPhrases phrases}.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the string, which {@link
 * QueryLimits} bounds.
 *
 * @since 0.1
 */
public final class QueryParser {
  private final boolean strict;
  private final QueryContext context;
  private final boolean questions;

  private QueryParser(boolean strict, QueryContext context, boolean questions) {
    this.strict = strict;
    this.context = context;
    this.questions = questions;
  }

  /**
   * A parser for what people type. It never throws. What it ignores or repairs is a note of the
   * result.
   */
  public static QueryParser lenient() {
    return new QueryParser(false, QueryContext.empty(), false);
  }

  /**
   * A parser that throws {@link QuerySyntaxException} where the lenient one would ignore or repair
   * something.
   */
  public static QueryParser strict() {
    return new QueryParser(true, QueryContext.empty(), false);
  }

  /**
   * A parser like this one that also reads days in words: {@code mentioned:"last week"}.
   *
   * @param phrases the days that such words mean, empty where they mean none; {@code
   *     Quotidian.days(today)} is one. It must be thread-safe for the parser to be
   */
  public QueryParser withPhrases(Function<String, Optional<DateRange>> phrases) {
    return new QueryParser(strict, context.withPhrases(phrases), questions);
  }

  /**
   * A parser like this one that also reads the fields of an archive's own: {@code section:business
   * page:1..3 embargo:2020-01}. What looks like a field and is none is told with the fields that
   * there are.
   *
   * @param fields those of {@code archive.fields()}
   */
  public QueryParser withFields(OwnFields fields) {
    Objects.requireNonNull(fields, "fields");
    return new QueryParser(strict, context.withFields(fields), questions);
  }

  /**
   * A parser like this one that reads "what did Okafor say about the ceasefire" as a question: of a
   * query for quotations, in which all words must match, it leaves out function words and "say"
   * where other words are beside them, and tells so in a note. In quotation marks they are looked
   * for. A strict parser leaves out nothing.
   */
  public QueryParser withQuestions() {
    return new QueryParser(strict, context, true);
  }

  /** Reads a query for articles. */
  public ParsedQuery<ArticleCriterion> articles(String query) {
    return parse(query, CriterionFactory.articles(), ArticleCriterion.matchAll());
  }

  /** Reads a query for quotations. */
  public ParsedQuery<QuotationCriterion> quotations(String query) {
    ParsedQuery<QuotationCriterion> parsed =
        parse(query, CriterionFactory.quotations(), QuotationCriterion.matchAll());
    return questions && !strict ? QuestionReader.withoutFunctionWords(parsed) : parsed;
  }

  private <C> ParsedQuery<C> parse(String query, CriterionFactory<C> scope, C everything) {
    QueryNotes notes = new QueryNotes(strict);
    CharCursor text = new CharCursor(shortened(query, notes));
    Optional<C> read =
        new QueryLexer<>(text, notes, new ParseBudget(notes), scope, context, Optional.empty())
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
