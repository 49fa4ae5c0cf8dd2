package dev.quotidian.annotate.date.said;

/**
 * The closed word classes that the said date asks about; {@code words.txt} says what each is for.
 */
enum SaidWords {
  BOUND,
  PLACES,
  RELATIVE,
  THAT,
  WHEN,
  FINITE,
  ISSUED,
  SUBJECT,
  PERFECT,
  ADVERB,
  GOES_ON,
  ADDRESSEE,
  PRONOUN,
  ARTICLE
}
