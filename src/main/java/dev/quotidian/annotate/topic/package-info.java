/** Topics of an article and its quotations: given by the publisher, by rules, and key phrases. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.topic;
