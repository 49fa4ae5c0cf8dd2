/** Stretches of a body that are shown: sentences, the pieces of a quotation, what stands around. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.support.passage;
