package dev.quotidian.query.parser;

import dev.quotidian.query.CommonCriterion.MatchAll;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.WordForm.Fuzzy;
import dev.quotidian.query.WordForm.Prefix;
import dev.quotidian.query.WordForm.Wildcard;
import dev.quotidian.query.parser.QueryToken.Sign;
import dev.quotidian.query.syntax.EscapeSyntax;
import dev.quotidian.query.syntax.SignSyntax;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one word, or what stands in a word's place. */
final class WordReader<C> {
  private static final int MAX_ENDING_LENGTH = 4;

  private final QueryLexer<C> reader;
  private final CharCursor text;
  private final QueryNotes notes;
  private final int start;
  private final StringBuilder word = new StringBuilder();
  private final BitSet wildcards = new BitSet(); // where in the word
  private Optional<Integer> edits = Optional.empty();
  private boolean escaped;

  WordReader(QueryLexer<C> reader, CharCursor text, QueryNotes notes) {
    this.reader = reader;
    this.text = text;
    this.notes = notes;
    this.start = text.at();
  }

  void read() {
    readRaw();
    String raw = text.since(start);
    if (isAndOr()) {
      reader.operator(start, Sign.OR);
    } else if (!sign(raw)) {
      wordOrAll(raw);
    }
  }

  /** Reads what is a word even if it looks like an operator. */
  void readPlain() {
    readRaw();
    wordOrAll(text.since(start));
  }

  private void readRaw() {
    while (!text.atWordEnd() && !isSlashBetweenLetters() && !isWeight() && edits.isEmpty()) {
      character();
    }
  }

  private boolean isWeight() {
    return text.peek() == '^' && !word.isEmpty();
  }

  private void character() {
    if (text.peek() == EscapeSyntax.ESCAPE) {
      escaped = true;
      text.skip(EscapeSyntax.ESCAPE);
      if (text.isAtEnd()) {
        return;
      }
    } else if (text.peek() == '~' && !word.isEmpty()) {
      edits();
      return;
    } else {
      checkField();
      wildcards.set(word.length(), isWildcard());
    }
    word.append(text.peek());
    text.moveTo(text.at() + 1);
    skipOptionalEnding();
  }

  /** Reads {@code ~2} after a word. */
  private void edits() {
    int sign = text.at();
    text.moveTo(sign + 1);
    String digits = text.run(c -> (c >= '0' && c <= '9') || c == '.');
    text.run(c -> ",.;:!?".indexOf(c) >= 0);
    Optional<Integer> number =
        digits.isEmpty()
            ? Optional.of(Fuzzy.edits(word.toString()))
            : NumberSyntax.count(digits).filter(count -> count <= QueryLimits.MAX_FUZZY_EDITS);
    if (number.isEmpty() || !(text.atWordEnd() || isWeight())) {
      notes.add(
          sign,
          "after ~ there must be no more than a number up to "
              + QueryLimits.MAX_FUZZY_EDITS
              + "; left out");
    } else {
      edits = number;
    }
  }

  /** A question mark at the end of a word ends a question, unless the word has another wildcard. */
  private boolean isWildcard() {
    char next = text.peek(1);
    return text.peek() == '*'
        || (text.peek() == '?'
            && !word.isEmpty()
            && (Character.isLetterOrDigit(next) || next == '*' || !wildcards.isEmpty()));
  }

  /** Tells what looks like a field and is none. */
  private void checkField() {
    if (text.peek() == ':' && Character.isLetterOrDigit(text.peek(1)) && isName()) {
      notes.add(
          start,
          "no field is named \""
              + word
              + "\"; read as words. Fields: "
              + reader.context().allFields());
    }
  }

  private boolean isName() {
    return word.length() > 1 && word.chars().allMatch(c -> Character.isLetter(c) || c == '_');
  }

  /** {@code minister(s)} asks for the minister. */
  private void skipOptionalEnding() {
    if (text.peek() != '(' || !Character.isLetter(text.peek(1))) {
      return;
    }
    int at = text.at();
    text.moveTo(at + 1);
    String ending = text.run(Character::isLetter);
    if (ending.length() <= MAX_ENDING_LENGTH && text.skip(')')) {
      notes.add(
          at, "\"(" + ending + ")\" after a word is left out; other endings are found anyway");
    } else {
      text.moveTo(at);
    }
  }

  private boolean isSlashBetweenLetters() {
    return text.peek() == '/'
        && !word.isEmpty()
        && Character.isLetter(word.charAt(word.length() - 1))
        && Character.isLetter(text.peek(1))
        && !word.toString().contains(":");
  }

  private boolean isAndOr() {
    if (escaped || !word.toString().toLowerCase(Locale.ROOT).equals("and") || text.peek() != '/') {
      return false;
    }
    int at = text.at();
    text.moveTo(at + 1);
    if (text.run(Character::isLetter).toLowerCase(Locale.ROOT).equals("or")) {
      notes.add(start, "\"and/or\" is read as OR");
      return true;
    }
    text.moveTo(at);
    return false;
  }

  private boolean sign(String raw) {
    switch (raw) {
      case "AND", "&&" -> reader.operator(start, Sign.AND);
      case "OR", "||" -> reader.operator(start, Sign.OR);
      case "NOT" -> reader.operator(start, Sign.NOT);
      case "and" -> {
        return between(Sign.AND);
      }
      case "or" -> {
        return between(Sign.OR);
      }
      case "not" -> {
        return afterAnd();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Nobody who types "a or b" looks for the word "or"; alone or at an end it may be meant. */
  private boolean between(Sign sign) {
    int at = text.at();
    text.skipBlanks();
    boolean isBetween = reader.tokens().endsInOperand() && !text.isAtEnd() && text.peek() != ')';
    text.moveTo(at);
    if (isBetween) {
      notes.add(
          start,
          "\""
              + text.since(start)
              + "\" is read as "
              + sign
              + "; to look for the word, write it in quotation marks");
      reader.operator(start, sign);
    }
    return isBetween;
  }

  /** In "a and not b"; elsewhere "not" may be what was said. */
  private boolean afterAnd() {
    boolean isSign = reader.tokens().endsIn(Sign.AND);
    if (isSign) {
      notes.add(start, "\"and not\" is read as AND NOT");
      reader.operator(start, Sign.NOT);
    }
    return isSign;
  }

  private void wordOrAll(String raw) {
    text.skip('/');
    List<String> parts = WordSyntax.words(word.toString());
    if ((raw.equals("*") || raw.equals("*:*")) && !reader.isInField()) {
      reader.common(start, new MatchAll());
    } else if (parts.isEmpty()) {
      reader.leftOut(start, "\"" + raw + "\" has no letter or digit");
    } else if (!form()) {
      parts.forEach(this::plain);
    }
  }

  private void plain(String part) {
    boolean isPerCent = !escaped && reader.tokens().dropPer(part);
    reader.word(start, isPerCent ? WordSyntax.PERCENT : part);
  }

  /** Reads a prefix, wildcard or fuzzy word; says so where it cannot be one. */
  private boolean form() {
    boolean isAddress = word.indexOf(":") >= 0 || word.indexOf("/") >= 0;
    if ((wildcards.isEmpty() && edits.isEmpty()) || isAddress) {
      return false;
    }
    try {
      checkForm();
      reader.text(start, edits.isPresent() ? fuzzy(edits.get()) : pattern());
      return true;
    } catch (IllegalArgumentException e) {
      notes.add(start, e.getMessage() + "; read as words");
      return false;
    }
  }

  private void checkForm() {
    if (reader.isInNames()) {
      throw new IllegalArgumentException("names and values are looked for whole, without * ? ~");
    }
    if (escaped || (!wildcards.isEmpty() && edits.isPresent())) {
      throw new IllegalArgumentException("one word takes * and ?, or ~, or a backslash");
    }
  }

  private WordForm fuzzy(int most) {
    return new Fuzzy(WordSyntax.stripPunctuation(word.toString()), most);
  }

  private WordForm pattern() {
    int from = 0;
    int to = word.length();
    while (from < to && !belongs(from)) {
      from++;
    }
    if (from > 0 && from < to && SignSyntax.isBeforeWords(word.charAt(from - 1))) {
      from--;
    }
    while (to > from && !belongs(to - 1)) {
      to--;
    }
    return wildcard(word.substring(from, to));
  }

  /** Several stars in a row are one. */
  private static WordForm wildcard(String pattern) {
    String single = pattern.replaceAll("\\*+", "*");
    return single.indexOf('*') == single.length() - 1 && single.indexOf('?') < 0
        ? new Prefix(single.substring(0, single.length() - 1))
        : new Wildcard(single);
  }

  private boolean belongs(int at) {
    char c = word.charAt(at);
    return wildcards.get(at)
        || !WordSyntax.stripPunctuation(String.valueOf(c)).isEmpty()
        || Character.isSurrogate(c);
  }
}
