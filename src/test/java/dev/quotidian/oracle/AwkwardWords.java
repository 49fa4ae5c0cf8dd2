package dev.quotidian.oracle;

import dev.quotidian.query.WordForm;
import dev.quotidian.query.syntax.WordSyntax;
import java.time.LocalDate;
import java.util.List;

/** Words and values that are hard to write as a query or as JSON. */
public final class AwkwardWords {
  private AwkwardWords() {}

  public static final List<String> ALL =
      List.of(
          "plain",
          "AND",
          "OR",
          "NOT",
          "and",
          "or",
          "and/or",
          "AND/OR",
          "it's",
          "O’Neill",
          "a:b",
          "title:x",
          "said:2025",
          "http://x.org/y?z=1",
          "5\"",
          "“q”",
          "«q»",
          "back\\slash",
          "(s)",
          "minister(s)",
          "a(b",
          "C++",
          "x~2",
          "x^3",
          "te*t",
          "te?t",
          "[x]",
          "{y}",
          "U.S.",
          "10:30",
          "a&b",
          "a||b",
          "日本",
          "naïve",
          "-minus",
          "+plus",
          "!not",
          "24/7",
          "Israel/Gaza",
          "😀",
          "a<b",
          "a>b",
          "a=b",
          "confidence>=0.8",
          "w0",
          "TO",
          "quoting:(x)",
          "\"",
          "x\"y",
          "*a",
          "a*",
          "ab*c",
          "NEAR/5",
          "ATLEAST/2",
          "'a b'",
          "‘a",
          "/re/",
          "from:2024",
          "x^",
          "~1");

  public static final RandomCriteria.Vocabulary VOCABULARY =
      new RandomCriteria.Vocabulary(
          ALL.stream().filter(word -> WordSyntax.words(word).size() == 1).toList(),
          ALL,
          List.of("Q42", "okafor-2", "jose pena jr", "http://x/1?a=b#c", "AND", "a\"b"),
          ALL,
          List.of("The (old) \"Times\"", "x y", "\\", "tab\there", "line\nbreak", "-", "A, B; C."),
          ALL,
          List.of("The Evening Wire", "AND", "x,"),
          List.of("id-1", " leading", "http://x/1?a=b#c", "trailing, ", "\"quoted\"", "a.b_c"),
          LocalDate.of(2024, 12, 30),
          70,
          ALL,
          List.of("en", "en-GB", "sr-Latn", "x y"),
          List.of(
              new WordForm.Prefix("nucl"),
              new WordForm.Prefix("AND"),
              new WordForm.Prefix("o'ne"),
              new WordForm.Wildcard("te?t"),
              new WordForm.Wildcard("title*s"),
              new WordForm.Wildcard("t.e*r??"),
              new WordForm.Wildcard("te*?*"),
              new WordForm.Fuzzy("zelenski", 2),
              new WordForm.Fuzzy("not", 0),
              new WordForm.Fuzzy("日本語", 1)),
          ALL.stream().filter(word -> !WordSyntax.stripPunctuation(word).isEmpty()).toList());
}
