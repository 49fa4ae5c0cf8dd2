package dev.quotidian.text;

/**
 * Finds where a quotation ends whose closing mark was forgotten: before the words that tell who
 * said it, {@code "We shall wait, Poe said.}; else, where it is a part of a sentence, with that
 * sentence.
 */
final class ForgottenMarks {
  /** So many words may name a speaker between the comma and the verb: “, Lena van der Poe said.” */
  private static final int MAX_NAME_LENGTH = 5;

  private final String body;
  private final Tokens tokens;
  private final TextLexicon lexicon;

  ForgottenMarks(String body, Tokens tokens, TextLexicon lexicon) {
    this.body = body;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** One past the last token before who said it is told, or {@code limit}. */
  int beforeSpeaker(int open, int limit) {
    for (int t = open + 2; t < limit; t++) {
      if (lexicon.isOfSpeech(tokens.hashes[t])) {
        int end = isInFrontOfName(t, limit) ? t : closesSentence(t, limit) ? subject(open, t) : -1;
        if (end > open + 1) {
          return end;
        }
      }
    }
    return limit;
  }

  /** As {@link #beforeSpeaker}; of words that go on with a sentence, one past that sentence. */
  int end(int open, int limit) {
    int end = beforeSpeaker(open, limit);
    boolean part = open + 1 < limit && isLowerCase(open + 1);
    return end == limit && part ? sentenceEnd(open, limit) : end;
  }

  /** One past the last token of the quotation's first sentence, or {@code limit}. */
  int sentenceEnd(int open, int limit) {
    for (int t = open + 2; t < limit; t++) {
      if (tokens.has(t, Tokens.NEW_SENTENCE)) {
        return t;
      }
    }
    return limit;
  }

  /** The “said” of {@code It is high, said Poe}. */
  private boolean isInFrontOfName(int t, int limit) {
    return t + 1 < limit
        && isLowerCase(t)
        && isBreak(t - 1)
        && tokens.isWord(t + 1)
        && tokens.has(t + 1, Tokens.CAPITALISED);
  }

  /** The “said” of {@code It is high, Poe said.} */
  private boolean closesSentence(int t, int limit) {
    return t + 1 < limit && body.charAt(tokens.starts[t + 1]) == '.';
  }

  /** The first token of the name or pronoun before a verb, right after a comma; or -1. */
  private int subject(int open, int verb) {
    for (int t = verb - 1; t > open && t >= verb - MAX_NAME_LENGTH && tokens.isWord(t); t--) {
      if (isBreak(t - 1)) {
        boolean named = tokens.has(t, Tokens.CAPITALISED) || lexicon.isSubject(tokens.hashes[t]);
        return named ? t : -1;
      }
    }
    return -1;
  }

  private boolean isBreak(int t) {
    char c = body.charAt(tokens.starts[t]);
    return tokens.kind(t) == TokenKind.PUNCTUATION
        && (c == ',' || c == '.' || c == '?' || c == '!');
  }

  private boolean isLowerCase(int t) {
    return tokens.isWord(t) && Character.isLowerCase(body.charAt(tokens.starts[t]));
  }
}
