/** The said date of a quotation: the day or interval in which it was uttered. */
package dev.quotidian.annotate.date.said;
