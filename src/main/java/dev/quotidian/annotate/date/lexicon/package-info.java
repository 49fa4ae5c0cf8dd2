/** The words of dates, and the numbers and calendar units they stand for. */
package dev.quotidian.annotate.date.lexicon;
