/** Finds who said what, when and about what in an article; an app may add annotators of its own. */
package dev.quotidian.annotate;
