package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QueryToken.Sign;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
  private final Function<String, Optional<DateRange>> phrases;
  private final Optional<QueryField> field; // before the parentheses in which this reader reads
  private final QueryTokens<C> tokens;
  private int open;

  QueryReader(
      QueryText text,
      QueryNotes notes,
      QueryBudget budget,
      QueryScope<C> scope,
      Function<String, Optional<DateRange>> phrases,
      Optional<QueryField> field) {
    this.text = text;
    this.notes = notes;
    this.budget = budget;
    this.scope = scope;
    this.phrases = phrases;
    this.field = field;
    this.tokens = new QueryTokens<>(notes, this::wrapped);
  }

  /** Reads to the end of the string. */
  Optional<C> whole() {
    text.skipBlanks();
    while (!text.isAtEnd()) {
      token();
      text.skipBlanks();
    }
    return QueryStructure.of(QueryRepair.of(tokens.whole(), notes), scope);
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
    return QueryStructure.of(QueryRepair.of(tokens.whole(), notes), scope);
  }

  private void token() {
    int before = tokens.size();
    char c = text.peek();
    if (c == '(') {
      open();
    } else if (c == ')') {
      close();
    } else if (c == '-' || c == '+' || c == '!') {
      sign();
    } else if (QueryEscapes.isQuote(c) || text.opensPhraseInSingleMarks()) {
      phrase();
    } else {
      QuerySlashes.checkRegularExpression(text, notes);
      if (!field() && !new QueryKeywords<>(this, text, notes).read()) {
        new QueryWord<>(this, text, notes).read();
      }
    }
    weight(tokens.size() > before && tokens.endsInOperand());
  }

  /** Reads {@code ^2} after a word, a phrase or parentheses. */
  private void weight(boolean hasOperand) {
    int at = text.at();
    if (!text.skip('^')) {
      return;
    }
    String number = text.run(c -> (c >= '0' && c <= '9') || c == '.');
    Optional<Double> weight = QueryNumbers.weight(number);
    if (weight.isEmpty() || !hasOperand) {
      notes.add(
          at,
          "after ^ there must be a number above 0 and at most "
              + Limits.WEIGHT
              + ", and before it what weighs so; left out");
    } else {
      tokens.boost(at, weight.get(), scope.boosted());
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
    String words = text.quoted(close, notes);
    int slop = slop();
    if (Typed.stripPunctuation(words).isEmpty()) {
      leftOut(at, "nothing to look for between the quotation marks");
    } else if (isInNames()) {
      inField(at, field.orElseThrow(), Relation.INTERSECTS, words);
    } else {
      text(at, new Phrase(words, slop));
    }
  }

  /** Whether this reads parentheses after a field whose values are looked for as a whole. */
  boolean isInNames() {
    return field.filter(before -> before.form() == QueryField.Form.NAME).isPresent();
  }

  boolean isInField() {
    return field.isPresent();
  }

  private C wrapped(Text asked) {
    return field.isEmpty()
        ? scope.common().apply(asked)
        : scope.ofArticle().apply(field.get().inText(asked));
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
    int dot = QueryFieldName.of(name).isPresent() ? -1 : name.indexOf('.');
    Optional<QueryFieldName> named = QueryFieldName.of(dot < 0 ? name : name.substring(0, dot));
    Optional<Relation> relation =
        dot < 0 ? Optional.of(Relation.INTERSECTS) : relation(name.substring(dot + 1));
    boolean isField =
        named.isPresent()
            && relation.isPresent()
            && (dot < 0 || named.get().field().form() == QueryField.Form.DATES)
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

  private boolean isSeparator(QueryFieldName named) {
    char c = text.peek();
    boolean isOrdered = named.field().isOrdered() && named.comparison().isEmpty();
    return c == ':' || c == '=' || (isOrdered && (c == '<' || c == '>'));
  }

  private static Optional<Relation> relation(String name) {
    return switch (name) {
      case "intersects" -> Optional.of(Relation.INTERSECTS);
      case "within" -> Optional.of(Relation.WITHIN);
      case "contains" -> Optional.of(Relation.CONTAINS);
      case "before" -> Optional.of(Relation.BEFORE);
      case "after" -> Optional.of(Relation.AFTER);
      default -> Optional.empty();
    };
  }

  // What the readers of words and fields give back.

  QueryTokens<C> tokens() {
    return tokens;
  }

  void operator(int at, Sign sign) {
    tokens.operator(at, sign);
  }

  private void leaf(int at, C criterion) {
    if (budget.takesClause(at)) {
      tokens.leaf(at, criterion);
    } else {
      tokens.dropPrefix();
    }
  }

  /** Tells what is left out; a sign before it must not come to stand before what follows. */
  void leftOut(int at, String what) {
    notes.add(at, what + "; left out");
    tokens.dropPrefix();
  }

  void common(int at, CommonCriterion criterion) {
    leaf(at, scope.common().apply(criterion));
  }

  /** What is looked for in a text, which in parentheses after a field is the field's. */
  void text(int at, Text asked) {
    if (budget.takesClause(at)) {
      tokens.text(at, asked);
    } else {
      tokens.dropPrefix();
    }
  }

  void phraseIn(QueryField before, int at, String words) {
    Text phrase = new Phrase(words, slop());
    leaf(at, scope.ofArticle().apply(before.inText(phrase)));
  }

  /** Reads one word that belongs to a field, all of it, with its wildcards. */
  void wordIn(QueryField before) {
    int size = tokens.size();
    QueryReader<C> inner = reader(scope, Optional.of(before));
    while (!text.atWordEnd() && text.peek() != '^') {
      new QueryWord<>(inner, text, notes).readPlain();
    }
    for (QueryToken<C> token : inner.tokens.whole()) {
      if (token instanceof QueryToken.Leaf<C> leaf) {
        tokens.leaf(leaf.at(), leaf.criterion());
      }
    }
    if (tokens.size() == size) {
      tokens.dropPrefix();
    }
  }

  /** A word, which in parentheses after a field is the field's. */
  void word(int at, String word) {
    if (isInNames()) {
      inField(at, field.orElseThrow(), Relation.INTERSECTS, word);
    } else {
      text(at, new CommonCriterion.Word(word));
    }
  }

  /** Reads the parentheses after {@code ATLEAST/n}, of which the first is passed. */
  void atLeast(int at, int count) {
    if (!budget.opens(at)) {
      return;
    }
    List<C> parts = reader(scope, field).group().map(scope.parts()).orElse(List.of());
    if (parts.isEmpty()) {
      leftOut(at, "nothing in the parentheses after ATLEAST/" + count);
    } else if (count < 1 || count > parts.size()) {
      notes.add(at, "ATLEAST/" + count + " of " + parts.size() + "; read as all of them");
      leaf(at, scope.allOf().apply(parts));
    } else {
      leaf(at, scope.atLeast().apply(count, parts));
    }
  }

  boolean inField(int at, QueryField asked, Relation relation, String value) {
    Optional<C> criterion = new QueryValues<>(scope, phrases).of(asked, relation, value);
    criterion.ifPresent(found -> leaf(at, found));
    return criterion.isPresent();
  }

  /** Reads a query of its own, of the other kind. */
  private Optional<C> inQuery(QueryField before) {
    return before == QueryField.QUOTING
        ? reader(QueryScope.quotations(), Optional.empty())
            .group()
            .map(inner -> scope.ofArticle().apply(ArticleCriterion.quoting(inner)))
        : reader(QueryScope.articles(), Optional.empty()).group().map(scope.ofArticle());
  }

  /** Reads the parentheses after a field, of which the first is passed. */
  boolean inParentheses(int at, QueryField before) {
    if (!budget.opens(at)) {
      return false;
    }
    Optional<C> criterion =
        before.form() == QueryField.Form.QUERY
            ? inQuery(before)
            : reader(scope, Optional.of(before)).group();
    if (criterion.isEmpty()) {
      leftOut(at, "nothing in the parentheses after " + before.label() + ":");
    }
    criterion.ifPresent(found -> leaf(at, found));
    return true;
  }

  private <D> QueryReader<D> reader(QueryScope<D> inner, Optional<QueryField> before) {
    return new QueryReader<>(text, notes, budget, inner, phrases, before);
  }
}
