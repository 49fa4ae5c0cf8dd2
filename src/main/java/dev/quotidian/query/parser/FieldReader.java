package dev.quotidian.query.parser;

import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.parser.FieldGrammar.Form;
import dev.quotidian.query.syntax.EscapeSyntax;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.Optional;

/** Reads a field: its name, its relation, and what stands after its colon. */
final class FieldReader<C> {
  private final QueryLexer<C> reader;
  private final CharCursor text;
  private final QueryNotes notes;
  private final int start;
  private String comparison = "";

  FieldReader(QueryLexer<C> reader, CharCursor text, QueryNotes notes, int start) {
    this.reader = reader;
    this.text = text;
    this.notes = notes;
    this.start = start;
  }

  /** Reads a field with its value, if there is one here. */
  static <C> boolean readField(QueryLexer<C> reader, CharCursor text, QueryNotes notes) {
    int start = text.at();
    String name = text.run(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    QueryContext context = reader.context();
    int dot = context.named(name).isPresent() ? -1 : name.indexOf('.');
    Optional<FieldAliases> named = context.named(dot < 0 ? name : name.substring(0, dot));
    Optional<IntervalRelation> relation =
        dot < 0 ? Optional.of(IntervalRelation.INTERSECTS) : relation(name.substring(dot + 1));
    boolean isField =
        named.isPresent()
            && relation.isPresent()
            && (dot < 0 || named.get().field().form() == Form.DATES)
            && isSeparator(named.get(), text.peek());
    if (!isField) {
      text.moveTo(start);
      return false;
    }
    boolean isExact = !text.skip(':') && text.skip('=') && EscapeSyntax.isQuote(text.peek());
    FieldAliases asked = isExact ? named.get().exact() : named.get();
    new FieldReader<>(reader, text, notes, start).read(asked, relation.get(), name);
    return true;
  }

  private static boolean isSeparator(FieldAliases named, char c) {
    boolean isOrdered = named.field().isOrdered() && named.comparison().isEmpty();
    return c == ':' || c == '=' || (isOrdered && (c == '<' || c == '>'));
  }

  private static Optional<IntervalRelation> relation(String name) {
    return switch (name) {
      case "intersects" -> Optional.of(IntervalRelation.INTERSECTS);
      case "within" -> Optional.of(IntervalRelation.WITHIN);
      case "contains" -> Optional.of(IntervalRelation.CONTAINS);
      case "before" -> Optional.of(IntervalRelation.BEFORE);
      case "after" -> Optional.of(IntervalRelation.AFTER);
      default -> Optional.empty();
    };
  }

  private void read(FieldAliases named, IntervalRelation relation, String name) {
    QueryField field = named.field();
    comparison = named.comparison();
    int valueStart = text.at();
    skipBlankBeforeName(field);
    if (!value(field, relation)) {
      notes.add(
          valueStart,
          "after "
              + field.label()
              + ": there must be "
              + FieldValueParser.expected(field)
              + "; read as a word");
      text.moveTo(valueStart);
      reader.word(start, name);
    }
  }

  /**
   * People put a blank after the colon; so do headlines, but not often after one of these words.
   */
  private void skipBlankBeforeName(QueryField field) {
    boolean isName = field.form() == Form.NAME || field.form() == Form.TEXT;
    if (!isName || !WordSyntax.isBlank(text.peek()) || text.isAtEnd()) {
      return;
    }
    int at = text.at();
    text.skipBlanks();
    if (text.isAtEnd()
        || !(Character.isLetterOrDigit(text.peek()) || EscapeSyntax.isQuote(text.peek()))) {
      text.moveTo(at);
    } else {
      notes.add(at, "a blank after " + field.label() + ":; read as if there was none");
    }
  }

  private boolean value(QueryField field, IntervalRelation relation) {
    if (text.peek() == '(') {
      int at = text.at();
      text.skip('(');
      boolean isGroup =
          field.form() == Form.QUERY || field.form() == Form.NAME || field.form() == Form.TEXT;
      return isGroup && reader.inParentheses(at, field);
    }
    if (field.form() == Form.QUERY) {
      return false;
    }
    return EscapeSyntax.isQuote(text.peek()) ? quoted(field, relation) : bare(field, relation);
  }

  private boolean quoted(QueryField field, IntervalRelation relation) {
    int close = text.closingQuote();
    if (close < 0) {
      notes.add(text.at(), "a quotation mark that has no other; left out");
      text.moveTo(text.at() + 1);
      return bare(field, relation);
    }
    String value = text.quoted(close, notes);
    if (field.form() != Form.TEXT) {
      return reader.inField(start, field, relation, comparison + value);
    }
    if (WordSyntax.stripPunctuation(value).isEmpty()) {
      return false;
    }
    reader.phraseIn(field, start, value);
    return true;
  }

  private boolean bare(QueryField field, IntervalRelation relation) {
    if (isRange(field) && text.peek() == '[') {
      return reader.inField(start, field, relation, comparison + inBrackets());
    }
    if (field.form() == Form.TEXT) {
      if (text.atWordEnd()) {
        return false;
      }
      reader.wordIn(field);
      return true;
    }
    String value = withoutComma(plain(field));
    return !value.isEmpty() && reader.inField(start, field, relation, comparison + value);
  }

  private static boolean isRange(QueryField field) {
    return field.form() == Form.DATES || field.form() == Form.RANGE;
  }

  private String plain(QueryField field) {
    StringBuilder value = new StringBuilder();
    while (!text.atWordEnd() && !isWeight()) {
      if (text.peek() == '*' && field.form() == Form.NAME) {
        notes.add(text.at(), "wildcards are not read after " + field.label() + ":; left out");
      } else {
        text.skip(EscapeSyntax.ESCAPE);
        value.append(text.peek());
      }
      text.moveTo(text.at() + 1);
    }
    return value.toString();
  }

  private boolean isWeight() {
    return text.peek() == '^' && Character.isDigit(text.peek(1));
  }

  private String inBrackets() {
    int from = text.at();
    text.run(c -> c != ']');
    text.skip(']');
    return text.since(from);
  }

  private static String withoutComma(String value) {
    return value.endsWith(",") || value.endsWith(";")
        ? value.substring(0, value.length() - 1)
        : value;
  }
}
