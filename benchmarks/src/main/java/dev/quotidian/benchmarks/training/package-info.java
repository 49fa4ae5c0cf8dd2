/** Trains the learned part of attribution: cue detector, role labeller, confidence calibration. */
package dev.quotidian.benchmarks.training;
