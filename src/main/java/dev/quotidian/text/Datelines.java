package dev.quotidian.text;

/**
 * Recognises datelines, the place, day and agency that stand before the first sentence of a story:
 * {@code NEW YORK, March 18 (Newswire) -}, {@code (Newswire) —}, {@code SEOUL—}, {@code KUWAIT:},
 * with a byline before it where that lost its line. A dateline is a sentence of its own; nothing in
 * it names who speaks.
 */
final class Datelines {
  private static final long BY = Hash.of("by");
  private static final long AND = Hash.of("and");

  private static final int MAX_BYLINE_LENGTH = 9;
  private static final int MAX_PLACE_LENGTH = 9;
  private static final int MAX_DATE_LENGTH = 6;
  private static final int MAX_AGENCY_LENGTH = 6;

  /** After so many paragraphs a place without day or agency is no dateline. */
  private static final int MAX_PARAGRAPHS = 3;

  /** So many paragraphs that begin with a name in capitals and a colon make a transcript. */
  private static final int TRANSCRIPT = 2;

  private final String body;
  private final Tokens tokens;
  private final TextLexicon lexicon;
  private int paragraphs;
  private int labels = -1;

  Datelines(String body, Tokens tokens, TextLexicon lexicon) {
    this.body = body;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** One past the dateline that opens the paragraph at a token; that token if there is none. */
  int end(int first) {
    paragraphs++;
    int place = afterByline(first);
    int end = afterPlace(place);
    boolean loud = isLoud(place);
    boolean named = end > place && !isNumbered(place);
    int date = named ? afterDate(end) : end;
    int agency = afterAgency(date);
    boolean known = agency > date && lexicon.isAgency(tokens.hashes[date + 1]);
    boolean sure = date > end || (agency > date && loud);
    if (!named && !known) {
      return first;
    }
    int past = afterSeparator(agency, known, sure, loud, first);
    return past > agency || (known && sure) ? checked(first, Math.max(past, agency)) : first;
  }

  /** The end, where the paragraph goes on behind it as a sentence begins. */
  private int checked(int first, int past) {
    for (int t = first + 1; t <= past; t++) {
      if (t >= tokens.count || tokens.has(t, Tokens.NEW_PARAGRAPH)) {
        return first;
      }
    }
    boolean small = tokens.isWord(past) && Character.isLowerCase(body.charAt(tokens.starts[past]));
    return small ? first : past;
  }

  /** {@code Q7}. */
  private boolean isNumbered(int t) {
    return Character.isDigit(body.charAt(tokens.ends[t] - 1));
  }

  /** {@code By Lena Okafor NEW YORK}. */
  private int afterByline(int first) {
    if (tokens.hashes[first] != BY) {
      return first;
    }
    int t = first + 1;
    while (t < tokens.count
        && t < first + MAX_BYLINE_LENGTH
        && !isLoud(t)
        && (isCapitalised(t) || tokens.hashes[t] == AND || is(t, ','))) {
      t++;
    }
    return isLoud(t) ? t : first;
  }

  private int afterPlace(int first) {
    int t = first;
    while (t < tokens.count && t < first + MAX_PLACE_LENGTH && isPlaceWord(first, t)) {
      t++;
    }
    while (t > first && !isCapitalised(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean isPlaceWord(int first, int t) {
    if (tokens.has(t, Tokens.NEW_PARAGRAPH) && t > first) {
      return false;
    }
    if (isCapitalised(t)) {
      return !lexicon.isDate(tokens.hashes[t]) && !(t > first && beginsDate(t));
    }
    return t > first && (is(t, ',') || is(t, '/') || (is(t, '-') && isLoud(t + 1) && !space(t)));
  }

  /** {@code Feb 22}. */
  private boolean beginsDate(int t) {
    return lexicon.isMonth(tokens.hashes[t])
        && t + 1 < tokens.count
        && tokens.kind(t + 1) == TokenKind.NUMBER;
  }

  /** {@code , March 18} or {@code , 18 Mar 2022}. */
  private int afterDate(int first) {
    int t = is(first, ',') ? first + 1 : first;
    int end = first;
    boolean month = false;
    for (; t < tokens.count && t < first + MAX_DATE_LENGTH; t++) {
      boolean name = tokens.isWord(t) && lexicon.isMonth(tokens.hashes[t]);
      if (!name && tokens.kind(t) != TokenKind.NUMBER && !is(t, ',') && !is(t, '.')) {
        break;
      }
      month |= name;
      end = is(t, ',') ? end : t + 1;
    }
    return month ? end : first;
  }

  /** {@code (Newswire)} or {@code /NEWSWIRE/}. */
  private int afterAgency(int first) {
    char close = is(first, '(') ? ')' : is(first, '/') ? '/' : 0;
    if (close == 0) {
      return first;
    }
    for (int t = first + 1; t < tokens.count && t <= first + MAX_AGENCY_LENGTH; t++) {
      if (is(t, close)) {
        return t > first + 1 ? t + 1 : first;
      }
      if (!isCapitalised(t) && !is(t, '/') && !is(t, '-')) {
        return first;
      }
    }
    return first;
  }

  private int afterSeparator(int t, boolean known, boolean sure, boolean loud, int first) {
    boolean early = paragraphs <= MAX_PARAGRAPHS;
    if (isDash(t)) {
      boolean place = loud ? early : first == 0 && t - first <= MAX_PARAGRAPHS;
      return sure || known || (place && isCapitalised(t + 1)) ? t + 1 : t;
    }
    if (is(t, ':')) {
      return loud && (sure || (early && !isTranscript())) && first == 0 ? t + 1 : t;
    }
    return is(t, '.') && sure && is(t - 1, '/') ? t + 1 : t;
  }

  private boolean isTranscript() {
    if (labels < 0) {
      labels = 0;
      for (int t = 0; t < tokens.count; t++) {
        labels += tokens.has(t, Tokens.NEW_PARAGRAPH) && isLabel(t) ? 1 : 0;
      }
    }
    return labels >= TRANSCRIPT;
  }

  /** {@code OKAFOR:}, {@code LENA OKAFOR, HOST:}, {@code OKAFOR (voice-over):}. */
  private boolean isLabel(int first) {
    int t = first;
    while (t < tokens.count
        && t < first + MAX_PLACE_LENGTH
        && (isLoud(t) || (t > first && is(t, ',')))) {
      t++;
    }
    return t > first && is(afterBracket(t), ':');
  }

  private int afterBracket(int first) {
    int t = first;
    while (is(first, '(') && t < tokens.count && t < first + MAX_PLACE_LENGTH && !is(t, ')')) {
      t++;
    }
    return is(t, ')') ? t + 1 : first;
  }

  private boolean isDash(int t) {
    return is(t, '-') || is(t, '\u2014') || is(t, '\u2013');
  }

  private boolean is(int t, char c) {
    return t < tokens.count
        && tokens.kind(t) == TokenKind.PUNCTUATION
        && body.charAt(tokens.starts[t]) == c;
  }

  private boolean space(int t) {
    return tokens.has(t, Tokens.SPACE_BEFORE);
  }

  private boolean isCapitalised(int t) {
    return t < tokens.count && tokens.isWord(t) && tokens.has(t, Tokens.CAPITALISED);
  }

  private boolean isLoud(int t) {
    return isCapitalised(t) && tokens.has(t, Tokens.ALL_CAPITALS);
  }
}
