/** Views: snapshots of which only the articles that satisfy a criterion can be seen. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.lucene.view;
