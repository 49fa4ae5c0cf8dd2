package dev.quotidian.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts before a word with a sign a token with both, of type {@link Schema#SIGNED}, at the same
 * position: "c++" before "c", "@nasa" before "nasa", "$5" before "5". It is not stemmed. For one
 * thread.
 */
final class SignFilter extends TokenFilter {
  private static final char WORD = '_'; // in a type, where the word stands

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private AttributeSource.@Nullable State word;

  SignFilter(TokenStream input) {
    super(input);
  }

  /** The type of a word with a sign before it. */
  static String before(WordSign sign) {
    return "" + sign.written() + WORD;
  }

  /** The type of a word with signs after it; a currency is put first. */
  static String after(WordSign sign, int count) {
    return WORD + String.valueOf(sign.written()).repeat(count);
  }

  /** Whether a type is that of a word with a sign. */
  static boolean isWithSign(String type) {
    return type.charAt(0) == WORD || type.charAt(type.length() - 1) == WORD;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = null;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (word != null) {
      restoreState(word);
      word = null;
      type.setType(TypeAttribute.DEFAULT_TYPE);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (isWithSign(type.type())) {
      word = captureState();
      sign(type.type());
    }
    return true;
  }

  private void sign(String signs) {
    int before = signs.indexOf(WORD);
    int after = signs.length() - 1 - before;
    boolean isAmount = after == 1 && isCurrency(signs.charAt(1));
    String sign = signs.substring(before == 0 ? 1 : 0, before == 0 ? signs.length() : before);
    String bare = term.toString();
    term.setEmpty().append(before > 0 || isAmount ? sign + bare : bare + sign);
    offsets.setOffset(offsets.startOffset() - before, offsets.endOffset() + after);
    type.setType(Schema.SIGNED);
    keyword.setKeyword(true);
  }

  private static boolean isCurrency(char c) {
    WordSign sign = WordSign.of(c);
    return sign != null && sign.side() == WordSign.Side.AMOUNT;
  }
}
