/**
 * How fast searching is, beside what an expert would write by hand on the same index. A side is one
 * class; each trial of a side is a Java virtual machine of its own.
 */
package dev.quotidian.benchmarks.speed;
