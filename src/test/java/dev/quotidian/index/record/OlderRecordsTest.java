package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records of earlier formats are decoded as what they are, or not at all. */
final class OlderRecordsTest {
  private static final Annotations ENERGY =
      Annotations.NONE.withTopics(List.of(new Topic("energy", 0.5, Topic.Origin.PHRASE)));

  /** Annotations with one topic and nothing else, as format 5 wrote them. */
  private static Encoder format5() {
    Encoder out = new Encoder();
    out.number(0); // quotations
    out.number(0); // dates
    out.number(1); // topics
    out.string("energy");
    out.string("energy");
    out.number(5_000); // 0.5
    out.choice(Topic.Origin.PHRASE);
    out.number(0); // entities
    out.number(0); // their mentions
    return out;
  }

  private static byte[] format6() {
    Encoder out = format5();
    out.optional(Optional.of("en"), out::string);
    return out.bytes();
  }

  @Test
  void beforeFormat6AnnotationsHaveNoLanguage() {
    assertEquals(ENERGY, OlderRecords.annotations(format5().bytes(), 5));
  }

  @Test
  void fromFormat6OnTheyHaveALanguage() {
    assertEquals(ENERGY.withLanguage("en"), OlderRecords.annotations(format6(), 6));
  }

  @Test
  void aRecordOfAnotherFormatIsRefused() {
    assertThrows(DamagedRecordException.class, () -> OlderRecords.annotations(format6(), 5));
  }
}
