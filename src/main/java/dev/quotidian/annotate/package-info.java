/**
 * Information extraction from one article: quotations with their speakers and dates, date mentions,
 * named entities and topics. An app may add annotators of its own.
 *
 * <p>Stable.
 *
 * @since 0.1
 */
package dev.quotidian.annotate;
