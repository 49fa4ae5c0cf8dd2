/**
 * Topic classification, learned from articles that carry topics: training, labelling, measuring,
 * and storing in a file.
 *
 * <p>Incubating: the file format and the types may still change.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.topic.model;
