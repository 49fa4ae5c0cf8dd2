/**
 * Information extraction from one article: quotations with their speakers and dates, date mentions,
 * named entities and topics. An app may add annotators of its own.
 *
 * <p>Incubating: it may change in any minor version.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate;
