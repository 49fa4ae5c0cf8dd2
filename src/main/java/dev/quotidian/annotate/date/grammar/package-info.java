/** Date expressions: one class of rules for each kind, from words to unresolved dates. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.date.grammar;
