package dev.quotidian.benchmarks.questions;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.SurroundingSentences;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody types who remembers a quotation.
 *
 * @param habit in which way
 * @param articleId the article of the quotation that answers
 * @param number its number there
 */
record TypedQuestion(Habit habit, String typed, String articleId, int number) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 5; // letters of a word that may be remembered
  private static final int TELLING = 8; // letters of one that tells something

  /** A way of asking. */
  enum Habit {
    /** A surname in small letters, and a word. */
    NAME_AND_WORD,
    /** A whole question. */
    QUESTION,
    /** A surname, and two words. */
    NAME_AND_WORDS,
    /** A surname, and a word that stands beside the quotation. */
    NAME_AND_CONTEXT,
    /** A surname with two letters exchanged, and a word. */
    MISSPELT_NAME,
    /** A role, and a word. */
    ROLE_AND_WORD,
    /** A surname, a word, and one that was not said. */
    FALSE_MEMORY,
    /** Words in quotation marks. */
    PHRASE
  }

  /** Asks for a quotation in one way; empty where it does not have what that way needs. */
  static Optional<TypedQuestion> of(
      Habit habit, String articleId, int number, Quotation quotation, String body) {
    String content = quotation.contentIn(body);
    List<String> words = words(content);
    Optional<Speaker> speaker =
        quotation.speaker().filter(by -> by.type() == Speaker.Type.PERSON && by.name().contains(" "));
    if (words.size() < 2
        || words.getFirst().length() < TELLING
        || speaker.isEmpty() || !quotation.isLikely() || quotation.act() != Quotation.Act.SAID) {
      return Optional.empty();
    }
    String name = speaker.get().name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String word = words.getFirst();
    return typed(
            habit, name, surname, speaker.get().role(), words, beside(quotation, body, content))
        .map(typed -> new TypedQuestion(habit, typed, articleId, number))
        .filter(question -> !surname.toLowerCase(Locale.ROOT).equals(word));
  }

  private static Optional<String> typed(
      Habit habit,
      String name,
      String surname,
      Optional<String> role,
      List<String> words,
      List<String> beside) {
    String word = words.getFirst();
    return switch (habit) {
      case NAME_AND_WORD -> Optional.of(surname.toLowerCase(Locale.ROOT) + " " + word);
      case QUESTION -> Optional.of("what did " + name + " say about " + word);
      case NAME_AND_WORDS -> Optional.of(surname + " " + word + " " + words.get(1));
      case NAME_AND_CONTEXT -> beside.stream().findFirst().map(other -> surname + " " + other);
      case MISSPELT_NAME ->
          surname.length() < SHORTEST
              ? Optional.empty()
              : Optional.of(exchanged(surname) + " " + word);
      case ROLE_AND_WORD -> role.map(post -> post + " " + word);
      case FALSE_MEMORY -> Optional.of(surname + " " + word + " lighthouse");
      case PHRASE -> Optional.of("\"" + word + "\" " + surname);
    };
  }

  /** With its third letter before its second. */
  private static String exchanged(String name) {
    return name.charAt(0) + "" + name.charAt(2) + name.charAt(1) + name.substring(3);
  }

  /** The words in small letters that are long enough to be remembered, the longest first. */
  private static List<String> words(String text) {
    return Stream.of(NO_WORD.split(text))
        .filter(word -> word.length() >= SHORTEST)
        .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static List<String> beside(Quotation quotation, String body, String content) {
    Span around = new SurroundingSentences(body).of(quotation, 1);
    List<String> said = words(content);
    return words(around.in(body)).stream().filter(word -> !said.contains(word)).toList();
  }
}
