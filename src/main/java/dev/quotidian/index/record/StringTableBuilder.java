package dev.quotidian.index.record;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Collects the strings of a record, each once, and encodes them for {@link StringTable}: names
 * mostly stand in the body, and rules are known. For one thread.
 */
final class StringTableBuilder {
  /** A name is looked for in this many characters of the body, so that time is linear. */
  private static final int SEARCHED = 8192;

  /** A shorter string takes no more bytes than a reference to the body. */
  private static final int MIN_REFERRED = 4;

  private final String body; // its beginning
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> withoutBody = new HashSet<>();

  StringTableBuilder(String body) {
    this.body = body.substring(0, Math.min(body.length(), SEARCHED));
  }

  /** The reference to a string that is read without the body. */
  int referenceWithoutBody(String string) {
    withoutBody.add(string);
    return reference(string);
  }

  /** The reference to a string. */
  int reference(String string) {
    int known = KnownStrings.number(string);
    return known >= 0
        ? known << 1 | StringTable.KNOWN
        : numbers.computeIfAbsent(string, first -> numbers.size()) << 1;
  }

  /** The table of all strings so far. */
  byte[] bytes() {
    Encoder heads = new Encoder();
    Encoder texts = new Encoder();
    numbers.keySet().forEach(string -> encode(string, heads, texts));
    byte[] encodedHeads = heads.bytes();
    Encoder out = new Encoder();
    out.unsigned(numbers.size());
    out.unsigned(encodedHeads.length);
    out.raw(encodedHeads);
    out.raw(texts.bytes());
    return out.bytes();
  }

  private void encode(String string, Encoder heads, Encoder texts) {
    int place = isReferred(string) ? body.indexOf(string) : -1;
    if (place >= 0) {
      head(heads, string.length(), StringTable.IN_BODY);
      heads.unsigned(place);
      return;
    }
    boolean lone = Surrogates.hasLone(string);
    byte[] bytes = lone ? Encoder.characters(string) : string.getBytes(StandardCharsets.UTF_8);
    head(heads, bytes.length, lone ? StringTable.CHARACTERS : StringTable.UTF_8);
    texts.raw(bytes);
  }

  private boolean isReferred(String string) {
    return string.length() >= MIN_REFERRED && !withoutBody.contains(string);
  }

  private static void head(Encoder heads, long value, int form) {
    heads.unsigned(value << StringTable.FORM_BITS | form);
  }
}
