package dev.quotidian.query;

import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.QueryToken.Leaf;
import dev.quotidian.query.QueryToken.Operator;
import dev.quotidian.query.QueryToken.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query string, or a part of one in parentheses, into tokens. What has a field before its
 * parentheses is read by a reader of its own.
 *
 * @param <C> the criteria it gives
 */
final class QueryReader<C> {
  private final QueryText text;
  private final QueryNotes notes;
  private final QueryBudget budget;
  private final QueryScope<C> scope;
  private final Optional<QueryField> field; // before the parentheses in which this reader reads
  private final List<QueryToken<C>> tokens = new ArrayList<>();
  private int open;

  QueryReader(
      QueryText text,
      QueryNotes notes,
      QueryBudget budget,
      QueryScope<C> scope,
      Optional<QueryField> field) {
    this.text = text;
    this.notes = notes;
    this.budget = budget;
    this.scope = scope;
    this.field = field;
  }

  /** Reads to the end of the string. */
  Optional<C> whole() {
    text.skipBlanks();
    while (!text.isAtEnd()) {
      token();
      text.skipBlanks();
    }
    return QueryStructure.of(QueryRepair.of(tokens, notes), scope);
  }

  /** Reads to the parenthesis that closes the one before. */
  Optional<C> group() {
    int start = text.at() - 1;
    text.skipBlanks();
    while (!text.isAtEnd() && !(open == 0 && text.peek() == ')')) {
      token();
      text.skipBlanks();
    }
    if (!text.skip(')')) {
      notes.add(start, "a parenthesis is not closed; closed at the end");
    }
    budget.closes();
    return QueryStructure.of(QueryRepair.of(tokens, notes), scope);
  }

  private void token() {
    char c = text.peek();
    if (c == '(') {
      open();
    } else if (c == ')') {
      close();
    } else if (c == '-' || c == '+' || c == '!') {
      sign();
    } else if (QueryEscapes.isQuote(c)) {
      phrase();
    } else if (!field()) {
      new QueryWord<>(this, text, notes).read();
    }
  }

  private void open() {
    int at = text.at();
    text.skip('(');
    if (budget.opens(at)) {
      open++;
      operator(at, Sign.OPEN);
    }
  }

  private void close() {
    operator(text.at(), Sign.CLOSE);
    text.skip(')');
    if (open > 0) {
      open--;
      budget.closes();
    }
  }

  private void sign() {
    int at = text.at();
    String signs = text.run(c -> c == '-' || c == '+' || c == '!');
    if (text.isAtEnd() || Typed.isBlank(text.peek()) || text.peek() == ')') {
      notes.add(at, "\"" + signs + "\" stands alone; left out");
      return;
    }
    if (signs.length() > 1) {
      notes.add(at, "\"" + signs + "\" is read as one sign");
    }
    operator(at, signs.startsWith("+") ? Sign.REQUIRED : Sign.NOT);
  }

  private void phrase() {
    int at = text.at();
    int close = text.closingQuote();
    if (close < 0) {
      notes.add(at, "a quotation mark that has no other; left out");
      text.moveTo(at + 1);
      return;
    }
    String words = text.quoted(close);
    int slop = slop();
    if (Typed.stripPunctuation(words).isEmpty()) {
      leftOut(at, "nothing to look for between the quotation marks");
    } else if (field.isPresent() && field.get().form() == QueryField.Form.NAME) {
      inField(at, field.get(), Relation.INTERSECTS, words);
    } else {
      Phrase phrase = new Phrase(words, slop);
      leaf(at, field.isPresent() ? title(phrase) : scope.common().apply(phrase));
    }
  }

  private C title(Phrase phrase) {
    return scope.ofArticle().apply(new ArticleCriterion.Title(phrase));
  }

  private int slop() {
    int at = text.at();
    if (!text.skip('~')) {
      return 0;
    }
    String digits = text.run(c -> c >= '0' && c <= '9');
    if (digits.isEmpty() || digits.length() > 4 || Integer.parseInt(digits) > 1000) {
      notes.add(at, "after ~ there must be a number up to 1000; left out");
      return 0;
    }
    return Integer.parseInt(digits);
  }

  /** Reads a field with its value, if there is one here. */
  private boolean field() {
    int start = text.at();
    String name = text.run(c -> Character.isLetter(c) || c == '.');
    int dot = QueryField.named(name).isPresent() ? -1 : name.indexOf('.');
    Optional<QueryField> named = QueryField.named(dot < 0 ? name : name.substring(0, dot));
    Optional<Relation> relation =
        dot < 0 ? Optional.of(Relation.INTERSECTS) : relation(name.substring(dot + 1));
    boolean isField =
        named.isPresent()
            && relation.isPresent()
            && (dot < 0 || named.get().form() == QueryField.Form.DATES)
            && isSeparator(named.get());
    if (!isField) {
      text.moveTo(start);
      return false;
    }
    if (!text.skip(':')) {
      text.skip('=');
    }
    new QueryFieldReader<>(this, text, notes, start).read(named.get(), relation.get(), name);
    return true;
  }

  private boolean isSeparator(QueryField named) {
    char c = text.peek();
    return c == ':' || c == '=' || (named.isOrdered() && (c == '<' || c == '>'));
  }

  private static Optional<Relation> relation(String name) {
    return switch (name) {
      case "intersects" -> Optional.of(Relation.INTERSECTS);
      case "within" -> Optional.of(Relation.WITHIN);
      case "contains" -> Optional.of(Relation.CONTAINS);
      default -> Optional.empty();
    };
  }

  // What the readers of words and fields give back.

  void operator(int at, Sign sign) {
    tokens.add(new Operator<>(at, sign));
  }

  void leaf(int at, C criterion) {
    if (budget.takesClause(at)) {
      tokens.add(new Leaf<>(at, criterion));
    } else {
      dropPrefix();
    }
  }

  /** Tells what is left out; a sign before it must not come to stand before what follows. */
  void leftOut(int at, String what) {
    notes.add(at, what + "; left out");
    dropPrefix();
  }

  private void dropPrefix() {
    if (!tokens.isEmpty()
        && tokens.getLast() instanceof Operator<C> last
        && last.sign().isPrefix()) {
      tokens.removeLast();
    }
  }

  void common(int at, CommonCriterion criterion) {
    leaf(at, scope.common().apply(criterion));
  }

  void phraseInTitle(int at, String words) {
    leaf(at, title(new Phrase(words, slop())));
  }

  /** A word, which in parentheses after a field is the field's. */
  void word(int at, String word) {
    if (field.isPresent()) {
      inField(at, field.get(), Relation.INTERSECTS, word);
    } else {
      common(at, new CommonCriterion.Word(word));
    }
  }

  boolean inField(int at, QueryField asked, Relation relation, String value) {
    Optional<C> criterion = new QueryValues<>(scope).of(asked, relation, value);
    criterion.ifPresent(found -> leaf(at, found));
    return criterion.isPresent();
  }

  /** Reads the parentheses after a field, of which the first is passed. */
  boolean inParentheses(int at, QueryField before) {
    if (!budget.opens(at)) {
      return false;
    }
    Optional<C> criterion =
        switch (before) {
          case QUOTING ->
              reader(QueryScope.quotations(), Optional.empty())
                  .group()
                  .map(inner -> scope.ofArticle().apply(ArticleCriterion.quoting(inner)));
          case ARTICLE ->
              reader(QueryScope.articles(), Optional.empty()).group().map(scope.ofArticle());
          case TITLE,
              SPEAKER,
              ROLE,
              AFFILIATION,
              TOPIC,
              TOPIC_GIVEN,
              TOPIC_LEARNED,
              TOPIC_RULE,
              TOPIC_PHRASE,
              PUBLISHER,
              ID,
              KIND,
              ACT,
              CONFIDENCE,
              SAID,
              PUBLISHED,
              MENTIONED ->
              reader(scope, Optional.of(before)).group();
        };
    if (criterion.isEmpty()) {
      leftOut(at, "nothing in the parentheses after " + before.label() + ":");
    }
    criterion.ifPresent(found -> leaf(at, found));
    return true;
  }

  private <D> QueryReader<D> reader(QueryScope<D> inner, Optional<QueryField> before) {
    return new QueryReader<>(text, notes, budget, inner, before);
  }
}
