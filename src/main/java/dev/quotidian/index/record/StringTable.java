package dev.quotidian.index.record;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a record, each decoded when it is first asked for: a list of hits needs few of
 * them. For one thread.
 */
final class StringTable {
  /** The forms of a string, in the last bits of its head. */
  static final int UTF_8 = 0;

  static final int CHARACTERS = 1; // each by itself, where there are lone surrogates
  static final int IN_BODY = 2; // the body has it
  static final int KNOWN = 3; // a number of {@link KnownStrings}
  static final int FORMS = 4;

  private final int[] heads;
  private final int[] places; // in the body, or among the texts
  private final Decoder texts;
  private final Supplier<CompressedText> body;
  private final @Nullable String[] strings;

  /** Decodes the heads of the strings of {@code in}, which ends where the table ends. */
  StringTable(Decoder in, Supplier<CompressedText> body) {
    int count = in.unsignedSize();
    this.heads = new int[count];
    this.places = new int[count];
    this.strings = new String[count];
    this.body = body;
    int text = 0;
    for (int i = 0; i < count; i++) {
      int head = in.unsignedCount();
      heads[i] = head;
      switch (head % FORMS) {
        case IN_BODY -> places[i] = in.unsignedCount();
        case KNOWN -> {}
        default -> {
          places[i] = text;
          text = Math.addExact(text, head / FORMS);
        }
      }
    }
    this.texts = in;
  }

  /**
   * The string with a number.
   *
   * @throws DamagedRecordException if there is none
   */
  String string(int number) {
    if (number < 0 || number >= strings.length) {
      throw new DamagedRecordException("a number of a string is out of range: " + number);
    }
    String string = strings[number];
    if (string == null) {
      string = decode(number);
      strings[number] = string;
    }
    return string;
  }

  private String decode(int number) {
    int value = heads[number] / FORMS;
    int place = places[number];
    return switch (heads[number] % FORMS) {
      case KNOWN -> KnownStrings.string(value);
      case IN_BODY -> body.get().substring(place, Math.addExact(place, value));
      case CHARACTERS -> texts.at(place, value).characters();
      default -> texts.at(place, value).text();
    };
  }
}
