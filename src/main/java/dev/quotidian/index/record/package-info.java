/** The binary form of stored articles, annotations and hits. */
package dev.quotidian.index.record;
