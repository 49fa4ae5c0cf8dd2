/** How well the whole chain answers what somebody said about something: extraction and search. */
package dev.quotidian.benchmarks.joint;
