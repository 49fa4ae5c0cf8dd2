/**
 * Words that name a time, as calendar intervals: {@link dev.quotidian.annotate.date.Dates} is the
 * way in.
 *
 * <p>A text goes through three steps. {@code DateTokens} classes its words with {@code
 * DateLexicon}; the grammars turn words into a {@code DateExpression}, which says what is written
 * and knows no calendar; and {@code DateResolver} gives each reading its days, from the publication
 * date or from the date being told of.
 */
package dev.quotidian.annotate.date;
