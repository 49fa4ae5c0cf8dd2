/** Key-phrase extraction: candidates, scores, selection. */
package dev.quotidian.annotate.topic.keyphrase;
