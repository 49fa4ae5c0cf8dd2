/** Unresolved dates become calendar intervals, given the day of publication. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.date.resolve;
