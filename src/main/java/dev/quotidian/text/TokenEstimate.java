package dev.quotidian.text;

/** Estimates how many tokens a body has, closely, so that their arrays are as long as needed. */
final class TokenEstimate {
  private final String body;

  private TokenEstimate(String body) {
    this.body = body;
  }

  /** A number at or a little above that of the tokens; seldom below it. */
  static int of(String body) {
    return new TokenEstimate(body).count();
  }

  private int count() {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < body.length(); i++) {
      boolean wordBefore = inWord;
      inWord = Chars.isLetterOrDigit(body, i);
      if (inWord) {
        count += wordBefore ? 0 : 1;
      } else if (wordBefore && isJoint(i)) {
        inWord = true;
        count += Chars.isApostrophe(body.charAt(i)) ? 1 : 0;
      } else if (!isRun(i)) {
        count++;
      }
    }
    return count;
  }

  /** Most hyphens, full stops and commas between letters or digits do not end a token. */
  private boolean isJoint(int i) {
    char c = body.charAt(i);
    boolean joint = c == '-' || c == '.' || c == ',' || Chars.isApostrophe(c);
    return joint && Chars.isLetterOrDigit(body, i + 1);
  }

  /** White space, and a mark like the one before it. */
  private boolean isRun(int i) {
    return Chars.isSpace(body.charAt(i)) || (i > 0 && body.charAt(i) == body.charAt(i - 1));
  }
}
