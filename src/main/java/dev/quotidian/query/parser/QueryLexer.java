package dev.quotidian.query.parser;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.parser.QueryToken.Sign;
import dev.quotidian.query.syntax.EscapeSyntax;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query string, or a part of one in parentheses, into tokens. What has a field before its
 * parentheses is read by a reader of its own.
 *
 * @param <C> the criteria it gives
 */
final class QueryLexer<C> {
  private final CharCursor text;
  private final QueryNotes notes;
  private final ParseBudget budget;
  private final CriterionFactory<C> scope;
  private final QueryContext context;
  private final Optional<QueryField> field; // before the parentheses in which this reader reads
  private final TokenList<C> tokens;
  private int open;

  QueryLexer(
      CharCursor text,
      QueryNotes notes,
      ParseBudget budget,
      CriterionFactory<C> scope,
      QueryContext context,
      Optional<QueryField> field) {
    this.text = text;
    this.notes = notes;
    this.budget = budget;
    this.scope = scope;
    this.context = context;
    this.field = field;
    this.tokens = new TokenList<>(notes, this::wrapped);
  }

  /** Reads to the end of the string. */
  Optional<C> whole() {
    text.skipBlanks();
    while (!text.isAtEnd()) {
      token();
      text.skipBlanks();
    }
    return CriterionBuilder.of(TokenRepair.of(tokens.whole(), notes), scope);
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
    ProximityReader.ignoreDistance(text, notes);
    budget.closes();
    return CriterionBuilder.of(TokenRepair.of(tokens.whole(), notes), scope);
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
    } else if (EscapeSyntax.isQuote(c) || text.opensPhraseInSingleMarks()) {
      phrase();
    } else {
      RegexDetector.checkRegularExpression(text, notes);
      if (!FieldReader.readField(this, text, notes)
          && !new ProximityReader<>(this, text, notes).read()) {
        new WordReader<>(this, text, notes).read();
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
    Optional<Double> weight = NumberSyntax.weight(number);
    if (weight.isEmpty() || !hasOperand) {
      notes.add(
          at,
          "after ^ there must be a number above 0 and at most "
              + QueryLimits.MAX_WEIGHT
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
    ProximityReader.ignoreDistance(text, notes);
    if (open > 0) {
      open--;
      budget.closes();
    }
  }

  private void sign() {
    int at = text.at();
    String signs = text.run(c -> c == '-' || c == '+' || c == '!');
    if (text.isAtEnd() || WordSyntax.isBlank(text.peek()) || text.peek() == ')') {
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
    int slop = ProximityReader.slop(text, notes);
    if (WordSyntax.stripPunctuation(words).isEmpty()) {
      leftOut(at, "nothing to look for between the quotation marks");
    } else if (isInNames()) {
      inField(at, field.orElseThrow(), IntervalRelation.INTERSECTS, words);
    } else {
      text(at, new Phrase(words, slop));
    }
  }

  /** Whether this reads parentheses after a field whose values are looked for as a whole. */
  boolean isInNames() {
    return field.filter(before -> before.form() == FieldGrammar.Form.NAME).isPresent();
  }

  boolean isInField() {
    return field.isPresent();
  }

  private C wrapped(Text asked) {
    return field.isEmpty() ? scope.common().apply(asked) : field.get().inText(asked, scope);
  }

  // What the readers of words and fields give back.

  QueryContext context() {
    return context;
  }

  TokenList<C> tokens() {
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
    Text phrase = new Phrase(words, ProximityReader.slop(text, notes));
    leaf(at, before.inText(phrase, scope));
  }

  /** Reads one word that belongs to a field, all of it, with its wildcards. */
  void wordIn(QueryField before) {
    int size = tokens.size();
    QueryLexer<C> inner = reader(scope, Optional.of(before));
    while (!text.atWordEnd() && text.peek() != '^') {
      new WordReader<>(inner, text, notes).readPlain();
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
      inField(at, field.orElseThrow(), IntervalRelation.INTERSECTS, word);
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

  boolean inField(int at, QueryField asked, IntervalRelation relation, String value) {
    Optional<C> criterion = new FieldValueParser<>(scope, context).of(asked, relation, value);
    criterion.ifPresent(found -> leaf(at, found));
    return criterion.isPresent();
  }

  /** Reads a query of its own, of the other kind. */
  private Optional<C> inQuery(QueryField before) {
    return before == FieldGrammar.QUOTING
        ? reader(CriterionFactory.quotations(), Optional.empty())
            .group()
            .map(inner -> scope.ofArticle().apply(ArticleCriterion.quoting(inner)))
        : reader(CriterionFactory.articles(), Optional.empty()).group().map(scope.ofArticle());
  }

  /** Reads the parentheses after a field, of which the first is passed. */
  boolean inParentheses(int at, QueryField before) {
    if (!budget.opens(at)) {
      return false;
    }
    Optional<C> criterion =
        before.form() == FieldGrammar.Form.QUERY
            ? inQuery(before)
            : reader(scope, Optional.of(before)).group();
    if (criterion.isEmpty()) {
      leftOut(at, "nothing in the parentheses after " + before.label() + ":");
    }
    criterion.ifPresent(found -> leaf(at, found));
    return true;
  }

  private <D> QueryLexer<D> reader(CriterionFactory<D> inner, Optional<QueryField> before) {
    return new QueryLexer<>(text, notes, budget, inner, context, before);
  }
}
