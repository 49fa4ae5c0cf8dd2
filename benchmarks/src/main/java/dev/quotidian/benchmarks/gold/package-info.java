/** Articles with what human annotators attributed in them. */
package dev.quotidian.benchmarks.gold;
