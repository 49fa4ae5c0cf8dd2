package dev.quotidian.annotate.quotation.rules;

/**
 * What stands before a turn and says whose it is.
 *
 * @param first the first token of who speaks
 * @param end one past the last token of who speaks
 * @param mark the colon or stop that ends the label
 * @param post whether a post follows the name
 */
record SpeakerLabel(int first, int end, int mark, boolean post) {}
