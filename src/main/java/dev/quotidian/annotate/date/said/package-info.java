/** The said date of a quotation: the day or interval in which it was uttered. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.date.said;
