/** What an article is about: the topics its publisher declared, and the key phrases of its text. */
package dev.quotidian.annotate.topic;
