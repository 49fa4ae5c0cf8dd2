/** Finds quotations: what was said, the words that attribute it, and the words that name who. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.quotation;
