/** An archive in a cluster beside an embedded one. */
package dev.quotidian.benchmarks.cluster;
