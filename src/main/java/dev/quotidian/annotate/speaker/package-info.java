/**
 * Tells whom the source of each quotation refers to, from the names and descriptions in its
 * article.
 */
package dev.quotidian.annotate.speaker;
