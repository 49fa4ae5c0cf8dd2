package dev.quotidian.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AboutTest {
  private static final Entity OKAFOR =
      new Entity("Lena Okafor", Entity.Type.PERSON, List.of("Okafor"));
  private static final Entity MINISTRY = Entity.of("Tide Ministry", Entity.Type.ORGANISATION);
  private static final Entity LOW = Entity.of("Sam Low", Entity.Type.PERSON);

  private static final Annotations FOUND =
      Annotations.NONE.withEntities(
          List.of(
              mention(60, LOW),
              mention(0, OKAFOR),
              mention(10, MINISTRY),
              mention(20, OKAFOR),
              mention(40, LOW)));

  @Test
  void namesThoseInsideTheContentOnceAndInOrder() {
    Quotation quotation = quotation(Optional.empty(), new Span(8, 25), new Span(38, 70));
    assertEquals(List.of(MINISTRY, OKAFOR, LOW), FOUND.about(quotation));
  }

  @Test
  void whatInterruptsTheContentDoesNotCount() {
    Quotation quotation = quotation(Optional.empty(), new Span(0, 9), new Span(58, 70));
    assertEquals(List.of(OKAFOR, LOW), FOUND.about(quotation));
  }

  @Test
  void aNameThatLiesThereInPartDoesNotCount() {
    assertEquals(List.of(), FOUND.about(quotation(Optional.empty(), new Span(11, 19))));
  }

  @Test
  void ownSpeakerIsLeftOutByAnyOfItsNames() {
    Quotation quotation = quotation(Optional.of(speaker("Lena Okafor")), new Span(0, 70));
    assertEquals(List.of(MINISTRY, LOW), FOUND.about(quotation));
    Quotation ministry = quotation(Optional.of(speaker("the Tide Ministry")), new Span(0, 70));
    assertEquals(List.of(OKAFOR, LOW), FOUND.about(ministry));
    Speaker low =
        new Speaker(
            "Samuel Low",
            Speaker.Type.PERSON,
            Optional.empty(),
            Optional.empty(),
            List.of("Sam Low"));
    assertEquals(
        List.of(OKAFOR, MINISTRY), FOUND.about(quotation(Optional.of(low), new Span(0, 70))));
  }

  private static Speaker speaker(String name) {
    return Speaker.of(name, Speaker.Type.PERSON);
  }

  private static EntityMention mention(int start, Entity entity) {
    return new EntityMention(new Span(start, start + 5), entity, 1, "entity.test");
  }

  private static Quotation quotation(Optional<Speaker> speaker, Span... content) {
    return new Quotation(
        List.of(content),
        List.of(),
        List.of(),
        Quotation.Kind.INDIRECT,
        Quotation.Act.SAID,
        speaker,
        Optional.empty(),
        1,
        "test.rule");
  }
}
