/** Completions of names, from the columns of the index; corrections of words and names. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.suggest;
