package dev.quotidian.query.language;

import java.util.List;

/**
 * The analysis of the texts of one language: which terms the index has for a text. The library has
 * that of English; an app brings those of other languages, and hands them to {@link
 * dev.quotidian.archive.ArchiveSettings#withAnalysis}. One of Lucene's analysers becomes one by
 * {@link dev.quotidian.Quotidian#analysis}.
 *
 * <pre>{@code
 * record Words() implements TextAnalysis {
 *   public String name() { return "words"; }
 *   public int version() { return 1; }
 *   public List<AnalyzedToken> tokens(String text) {
 *     return Pattern.compile("\\p{L}+").matcher(text).results()
 *         .map(word -> AnalyzedToken.of(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()))
 *         .toList();
 *   }
 * }
 * }</pre>
 *
 * <p>The same text has the same tokens, on whatever machine: the terms of a query are compared with
 * those that were written long before. Whoever changes what comes out changes the version. The
 * tokens of a part of a text that begins and ends at white space are best those that the part has
 * in the whole; where they are not, highlighting takes longer.
 *
 * <p>Thread safety: {@link #tokens} is called by many threads at once. Name and version are asked
 * once, when the settings are made.
 *
 * <p>Errors: whatever runtime exception the analysis throws, or where its tokens break a rule of
 * {@link #tokens}, an article is refused by an {@link
 * dev.quotidian.archive.ArticleRefusedException} that names article and analysis, and the rest of a
 * bulk load goes on; a search fails with an {@link dev.quotidian.archive.ArchiveException}.
 *
 * @since 0.1
 */
public interface TextAnalysis {

  /**
   * The name, as archives declare it: 1 to 100 letters, digits and {@code . _ : / + -} of ASCII.
   */
  String name();

  /** The version of what comes out: 1 or more. */
  int version();

  /**
   * The tokens of a text, in the order of their positions. Several tokens at one position are
   * alternatives: a search for any of them finds the text, and a search for the word finds texts
   * that have one of them. A stop word that is left out leaves a gap: the next token has an
   * increment of 2.
   *
   * <p>The rules: the first increment is at least 1; a token begins no earlier than the one before
   * it, and ends within the text; a text has at most 16 tokens, and 16 positions, a character and
   * 16 beside.
   *
   * @param text a headline, a body, what was said, or the words of a search; may be empty
   */
  List<AnalyzedToken> tokens(String text);
}
