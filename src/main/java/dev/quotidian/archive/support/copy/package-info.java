/** Copies the articles of an archive into another, whatever the engines are. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.support.copy;
