/** How fast it searches, beside other ways of searching the same articles. */
package dev.quotidian.benchmarks.speed;
