/** Rewrites archives of earlier index formats in the format of today. */
package dev.quotidian.lucene.upgrade;
