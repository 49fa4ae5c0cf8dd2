package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Topic;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records of earlier formats are decoded as what they are, or not at all. */
final class RecordCodecTest {
  private static final Annotations TODAY =
      Annotations.NONE
          .withTopics(List.of(new Topic("energy", 0.5, Topic.Origin.PHRASE)))
          .withLanguage("en");

  @Test
  void beforeFormat6AnnotationsHaveNoLanguage() {
    byte[] today = RecordCodec.annotations(TODAY);
    int language = 1 + 1 + "en".length(); // that there is one, its length, and it
    byte[] before = Arrays.copyOf(today, today.length - language);
    assertEquals(Annotations.NONE.withTopics(TODAY.topics()), RecordCodec.annotations(before, 5));
    assertEquals(TODAY, RecordCodec.annotations(today, 6));
  }

  @Test
  void aRecordOfAnotherFormatIsRefused() {
    byte[] today = RecordCodec.annotations(TODAY);
    assertThrows(DamagedRecordException.class, () -> RecordCodec.annotations(today, 5));
  }
}
