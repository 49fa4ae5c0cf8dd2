/** Search speed, compared with other systems on the same articles. */
package dev.quotidian.benchmarks.speed;
