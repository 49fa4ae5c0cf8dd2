/** The closed classes of English words, and how data files are read. */
package dev.quotidian.text.lexicon;
