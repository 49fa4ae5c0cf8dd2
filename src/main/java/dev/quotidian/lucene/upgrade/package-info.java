/** Rewrites archives of earlier index formats in the format of today. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.upgrade;
