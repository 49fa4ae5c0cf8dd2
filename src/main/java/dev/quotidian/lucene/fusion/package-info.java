/** Two orders of hits made one: that of their words and that of their meaning. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.fusion;
