/** The entry: {@link dev.quotidian.Quotidian}. */
package dev.quotidian;
