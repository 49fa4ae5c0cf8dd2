/** One pass over a body: tokens, sentences, paragraphs and quotation marks, as arrays. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.text;
