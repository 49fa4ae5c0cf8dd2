package dev.quotidian.benchmarks.trial;

/**
 * What something took.
 *
 * @param cpu the CPU time, in nanoseconds
 * @param clock the wall-clock time, in nanoseconds
 */
public record TrialTime(double cpu, double clock) {}
