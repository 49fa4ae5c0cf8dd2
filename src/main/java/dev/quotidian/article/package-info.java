/** The domain: articles and what is found in them. Immutable records; no Lucene, no I/O. */
package dev.quotidian.article;
