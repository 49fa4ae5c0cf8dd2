/**
 * Speaker attribution: named entities, their roles, and coreference from the source of each
 * quotation to the entity it means.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.speaker;
