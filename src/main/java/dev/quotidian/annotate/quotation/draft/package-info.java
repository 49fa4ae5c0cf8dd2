/** Quotations while they are found: ranges of tokens, and how sure each is. */
package dev.quotidian.annotate.quotation.draft;
