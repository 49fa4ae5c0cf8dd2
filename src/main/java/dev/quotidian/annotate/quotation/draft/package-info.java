/** Quotations as ranges of tokens: drafts, rule ids, and the calibration of confidences. */
package dev.quotidian.annotate.quotation.draft;
