/**
 * From articles to index blocks: annotation ahead of the writer, and labelling stored articles
 * anew.
 */
package dev.quotidian.lucene.indexing;
