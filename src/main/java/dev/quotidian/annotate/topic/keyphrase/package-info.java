/** Key-phrase extraction: candidates, scores, selection. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.topic.keyphrase;
