/** The words of dates, and the numbers and calendar units they stand for. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.date.lexicon;
