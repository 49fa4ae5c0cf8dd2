/** The record codecs: the binary format of stored articles, annotations and hits. */
package dev.quotidian.index.record;
