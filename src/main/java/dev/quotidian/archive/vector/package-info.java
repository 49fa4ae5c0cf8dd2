/**
 * The seam for encoders that turn texts into vectors, by which hits are ranked by meaning.
 *
 * <p>Stable: after 1.0 it changes only in compatible ways.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.vector;
