/** One pass over a body: tokens, sentences, paragraphs and quotation marks, as arrays. */
package dev.quotidian.text;
