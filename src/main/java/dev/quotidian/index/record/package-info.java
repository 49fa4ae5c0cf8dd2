/** The record codecs: the binary format of stored articles, annotations and hits. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.index.record;
