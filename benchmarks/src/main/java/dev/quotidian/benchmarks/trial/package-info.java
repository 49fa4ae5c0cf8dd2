/** Measuring in fresh Java virtual machines, and what their figures say of each other. */
package dev.quotidian.benchmarks.trial;
