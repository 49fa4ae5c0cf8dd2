/** Finds quotations: what was said, the words that attribute it, and the words that name who. */
package dev.quotidian.annotate.quotation;
