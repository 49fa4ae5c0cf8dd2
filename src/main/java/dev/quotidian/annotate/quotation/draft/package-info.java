/** Quotations as ranges of tokens: drafts, rule ids, and the calibration of confidences. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.quotation.draft;
