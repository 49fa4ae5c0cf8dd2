/**
 * Topic classification by rules: the library's own for IPTC Media Topics, and the user's.
 *
 * <p>Incubating: the grammar of rules may still grow.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.topic.rule;
