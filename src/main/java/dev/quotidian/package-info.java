/**
 * The entry point: {@link dev.quotidian.Quotidian}.
 *
 * <p>Stable.
 *
 * @since 0.1
 */
package dev.quotidian;
