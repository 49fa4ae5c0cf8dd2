/**
 * The entry point: {@link dev.quotidian.Quotidian}.
 *
 * <p>Stable.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian;
