/**
 * Topics learned from articles that carry topics: training, labelling, measuring, keeping in a
 * file.
 */
package dev.quotidian.annotate.topic.model;
