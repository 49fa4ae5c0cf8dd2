package dev.quotidian.index.record;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a record, each decoded when it is first asked for: a list of hits needs few of
 * them, which come first. For one thread.
 */
final class StringTable {
  /** The forms of a string, in the last bits of its head. */
  static final int UTF_8 = 0;

  static final int CHARACTERS = 1; // each by itself, where there are lone surrogates
  static final int IN_BODY = 2; // the body has it
  static final int FORM_BITS = 2;

  /** The last bit of a reference to one of {@link KnownStrings}; others are to the table. */
  static final int KNOWN = 1;

  private static final int FORMS = (1 << FORM_BITS) - 1;

  private final int count;
  private final Decoder headsIn; // of the strings that are not yet read
  private final Decoder texts;
  private final Supplier<CompressedText> body;
  private int read; // how many heads are
  private int text; // where the text of the next string begins
  private final int[] heads;
  private final int[] places; // in the body, or among the texts
  private final @Nullable String[] strings;

  /** Decodes the strings of {@code in}, which ends where the table ends. */
  StringTable(Decoder in, Supplier<CompressedText> body) {
    this.count = in.unsignedSize();
    this.headsIn = in.part(in.unsignedCount());
    this.texts = in;
    this.body = body;
    this.heads = new int[count];
    this.places = new int[count];
    this.strings = new String[count];
  }

  /**
   * The string with a reference.
   *
   * @throws DamagedRecordException if there is none
   */
  String string(int reference) {
    int number = reference >>> 1;
    return (reference & KNOWN) == KNOWN ? KnownStrings.string(number) : own(number);
  }

  private String own(int number) {
    if (number < 0 || number >= count) {
      throw new DamagedRecordException("a number of a string is out of range: " + number);
    }
    while (read <= number) {
      readHead();
    }
    String string = strings[number];
    if (string == null) {
      string = decode(number);
      strings[number] = string;
    }
    return string;
  }

  private void readHead() {
    int head = headsIn.unsignedCount();
    heads[read] = head;
    switch (head & FORMS) {
      case IN_BODY -> places[read] = headsIn.unsignedCount();
      default -> {
        places[read] = text;
        text = Math.addExact(text, head >>> FORM_BITS);
      }
    }
    read++;
  }

  private String decode(int number) {
    int value = heads[number] >>> FORM_BITS;
    int place = places[number];
    return switch (heads[number] & FORMS) {
      case IN_BODY -> body.get().substring(place, Math.addExact(place, value));
      case CHARACTERS -> texts.at(place, value).characters();
      default -> texts.at(place, value).text();
    };
  }
}
