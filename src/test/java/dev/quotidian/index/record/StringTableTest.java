package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Each string of a record is stored once, and where it stands already not at all. */
final class StringTableTest {
  private static final String BODY = "The energy ministry said that Lena Okafor would speak.";

  private static StringTable read(byte[] bytes) {
    return new StringTable(
        new Decoder(bytes), () -> new CompressedText(new BytesRef(CompressedText.of(BODY))));
  }

  @Test
  void stringsOfEveryFormComeBack() {
    StringTableBuilder builder = new StringTableBuilder(BODY);
    List<String> strings =
        List.of("Lena Okafor", "learned", "", "elsewhere — “é”", "half \ud83d", "said", "energy");
    List<Integer> references = strings.stream().map(builder::reference).toList();
    StringTable table = read(builder.bytes());
    assertEquals(strings, references.stream().map(table::string).toList());
  }

  @Test
  void aStringHasOneReference() {
    StringTableBuilder builder = new StringTableBuilder(BODY);
    assertEquals(builder.reference("elsewhere"), builder.reference("elsewhere"));
  }

  @Test
  void aNameInTheBodyTakesTwoBytes() {
    StringTableBuilder builder = new StringTableBuilder(BODY);
    int empty = builder.bytes().length;
    assertEquals(0, builder.reference("energy ministry"));
    assertEquals(empty + 2, builder.bytes().length);
  }

  @Test
  void whatIsReadWithoutTheBodyIsStored() {
    StringTableBuilder builder = new StringTableBuilder(BODY);
    int number = builder.referenceWithoutBody("energy ministry");
    StringTable table =
        new StringTable(
            new Decoder(builder.bytes()),
            () -> {
              throw new AssertionError("the body was read");
            });
    assertEquals("energy ministry", table.string(number));
  }

  @Test
  void aReferenceToNothingIsRefused() {
    StringTable table = read(new StringTableBuilder(BODY).bytes());
    String message =
        String.valueOf(
            assertThrows(DamagedRecordException.class, () -> table.string(6)).getMessage());
    assertTrue(message.contains("3"), message);
  }
}
