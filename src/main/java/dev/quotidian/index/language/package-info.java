/** The analyses of other languages that an app brings, checked, as Lucene runs them. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.index.language;
