package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.stream.Collectors;

/** Several persons who speak together. */
public record PersonGroup(List<Person> persons) implements Referent {

  @Override
  public Speaker speaker() {
    String names = persons.stream().map(Person::name).collect(Collectors.joining(" and "));
    return Speaker.of(names, Speaker.Type.PERSON);
  }
}
