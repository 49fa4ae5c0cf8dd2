package dev.quotidian.query;

import dev.quotidian.query.CommonCriterion.Everything;
import dev.quotidian.query.QueryToken.Sign;
import java.util.List;
import java.util.Locale;

/** Reads one word, or what stands in a word's place. */
final class QueryWord<C> {
  private static final int LONGEST_ENDING = 4;

  private final QueryReader<C> reader;
  private final QueryText text;
  private final QueryNotes notes;
  private final int start;
  private final StringBuilder word = new StringBuilder();
  private boolean escaped;

  QueryWord(QueryReader<C> reader, QueryText text, QueryNotes notes) {
    this.reader = reader;
    this.text = text;
    this.notes = notes;
    this.start = text.at();
  }

  void read() {
    while (!text.atWordEnd() && !isSlashBetweenLetters()) {
      character();
    }
    String raw = text.since(start);
    if (isAndOr()) {
      reader.operator(start, Sign.OR);
    } else if (!sign(raw)) {
      wordOrAll(raw);
    }
  }

  private void character() {
    if (text.peek() == QueryEscapes.ESCAPE) {
      escaped = true;
      text.skip(QueryEscapes.ESCAPE);
      if (text.isAtEnd()) {
        return;
      }
    } else if (!word.isEmpty() && isSuffixSign()) {
      suffix();
      return;
    } else {
      checkUnread();
    }
    word.append(text.peek());
    text.moveTo(text.at() + 1);
    skipOptionalEnding();
  }

  private boolean isSuffixSign() {
    return text.peek() == '~' || text.peek() == '^';
  }

  private void suffix() {
    int sign = text.at();
    text.moveTo(sign + 1);
    text.run(c -> (c >= '0' && c <= '9') || c == '.');
    notes.add(sign, "\"" + text.since(sign) + "\" after a word is not read; left out");
  }

  /** Tells what other search engines read as more than punctuation. */
  private void checkUnread() {
    char c = text.peek();
    boolean isInside = !word.isEmpty() && Character.isLetterOrDigit(text.peek(1));
    if ((c == '*' && !word.isEmpty() && word.charAt(word.length() - 1) != ':')
        || (c == '?' && isInside)) {
      notes.add(text.at(), "wildcards are not read; write the whole word");
    }
    if (c == ':' && Character.isLetterOrDigit(text.peek(1)) && isName()) {
      notes.add(
          start, "no field is named \"" + word + "\"; read as words. Fields: " + QueryField.all());
    }
  }

  private boolean isName() {
    return word.length() > 1 && word.chars().allMatch(Character::isLetter);
  }

  /** {@code minister(s)} asks for the minister. */
  private void skipOptionalEnding() {
    if (text.peek() != '(' || !Character.isLetter(text.peek(1))) {
      return;
    }
    int at = text.at();
    text.moveTo(at + 1);
    String ending = text.run(Character::isLetter);
    if (ending.length() <= LONGEST_ENDING && text.skip(')')) {
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
      default -> {
        return false;
      }
    }
    return true;
  }

  private void wordOrAll(String raw) {
    text.skip('/');
    List<String> parts = Typed.words(word.toString());
    if (raw.equals("*") || raw.equals("*:*")) {
      reader.common(start, new Everything());
    } else if (parts.isEmpty()) {
      reader.leftOut(start, "\"" + raw + "\" has no letter or digit");
    } else {
      parts.forEach(part -> reader.word(start, part));
    }
  }
}
