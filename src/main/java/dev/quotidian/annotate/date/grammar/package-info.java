/** Date expressions: one class of rules for each kind, from words to unresolved dates. */
package dev.quotidian.annotate.date.grammar;
