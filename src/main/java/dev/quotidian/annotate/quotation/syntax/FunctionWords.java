package dev.quotidian.annotate.quotation.syntax;

/** The small classes of words that the rules look at, by their names in {@code words.txt}. */
public enum FunctionWords {
  AUXILIARY,
  NEGATION,
  ADVERB,
  PRONOUN,
  SUBJECT,
  RELATIVE,
  DETERMINER,
  PREPOSITION,
  INNER_PREPOSITION,
  CONJUNCTION,
  LINK,
  VERB,
  TIME,
  WEEKDAY,
  TIME_NOUN,
  DOCUMENT,
  REFUSAL,
  SAYING,
  PASSIVE,
  BEFORE_ING,
  MODAL,
  FINITE,
  HONORIFIC,
  ADDRESSEE,
  HEADING,
  CHAIRING,
  DESCRIBED,
  CITING,
  SUPPOSING,
  ASKING,
  /** What ends a noun phrase. */
  BOUNDARY
}
