/**
 * Words that name a time, as calendar intervals: {@link dev.quotidian.annotate.date.Dates} is the
 * way in.
 *
 * <p>A text goes through three steps. {@code Words} classes its words with {@code Lexicon}; the
 * grammars turn words into a {@code Reading}, which says what is written and knows no calendar; and
 * {@code Resolver} gives each reading its days, from the publication date or from the date being
 * told of.
 */
package dev.quotidian.annotate.date;
