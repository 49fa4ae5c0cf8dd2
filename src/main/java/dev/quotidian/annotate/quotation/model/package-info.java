/**
 * The learned part of attribution: cue detection, role labelling by a linear-chain CRF, and its
 * features.
 *
 * <p>The trainer is in {@code benchmarks}, package {@code dev.quotidian.benchmarks.training}.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.quotation.model;
