/** Fields of an archive's own: which there are, of which type, and their values in articles. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.query.field;
