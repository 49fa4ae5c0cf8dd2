/**
 * Temporal expressions (TIMEX3) as calendar intervals; {@link
 * dev.quotidian.annotate.date.DateExtractor} is the entry point.
 *
 * <p>There are three steps. {@code DateTokens} classifies the words with {@code DateLexicon}. The
 * grammar turns words into a {@code DateExpression}, which says what is written and knows no
 * calendar. {@code DateResolver} resolves each expression to days, from the publication date or
 * from the date that the text last named.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.date;
