/**
 * What an archive can do: the interface that every engine implements, its settings and its errors.
 */
package dev.quotidian.archive;
