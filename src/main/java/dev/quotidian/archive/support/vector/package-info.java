/** Vectors of articles and searches, whatever the engine: checked, quantised, declared. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.support.vector;
