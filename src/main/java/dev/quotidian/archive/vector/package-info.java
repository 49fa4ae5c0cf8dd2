/**
 * The seam for encoders that turn texts into vectors, by which hits are ranked by meaning.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.vector;
