/** The closed classes of English words, and how data files are read. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.text.lexicon;
