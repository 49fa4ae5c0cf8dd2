package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.stream.Collectors;

/** Several persons who speak together. */
public record PersonGroup(List<Person> persons) implements Referent {

  @Override
  public Speaker speaker() {
    List<Person> first = persons.subList(0, persons.size() - 1);
    String names = first.stream().map(Person::name).collect(Collectors.joining(", "));
    return Speaker.of(names + " and " + persons.getLast().name(), Speaker.Type.PERSON);
  }
}
