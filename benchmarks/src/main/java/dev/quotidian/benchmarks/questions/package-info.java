/** Questions as a researcher types them, and whether they lead to their answer. */
package dev.quotidian.benchmarks.questions;
