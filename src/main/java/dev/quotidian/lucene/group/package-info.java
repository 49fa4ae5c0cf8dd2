/** Groups of hits: which hits have a value in common, and the best of each. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.group;
