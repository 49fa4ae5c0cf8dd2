/** Unresolved dates become calendar intervals, given the day of publication. */
package dev.quotidian.annotate.date.resolve;
