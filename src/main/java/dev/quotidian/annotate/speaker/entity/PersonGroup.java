package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.List;

/** Several persons who speak together. */
public record PersonGroup(List<Person> persons) implements Referent {

  @Override
  public Speaker speaker() {
    return Speaker.joint(persons.stream().map(Person::speaker).toList());
  }
}
