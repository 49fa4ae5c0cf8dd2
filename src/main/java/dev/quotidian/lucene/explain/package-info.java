/** Explanations of scores, in the words of a search. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.explain;
