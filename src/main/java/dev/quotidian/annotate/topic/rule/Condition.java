package dev.quotidian.annotate.topic.rule;

import dev.quotidian.annotate.topic.rule.Places.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A node of a query's syntax tree. */
sealed interface Condition {

  boolean matches(Places places);

  /** One that has places in the text, so that something can be near it. */
  sealed interface Placed extends Condition {
    /** Where it applies, by the first word, then by the last; none twice. */
    List<Stretch> in(Places places);

    @Override
    default boolean matches(Places places) {
      return !in(places).isEmpty();
    }
  }

  /** A word, by its number in the query. */
  record Word(int word) implements Placed {
    @Override
    public List<Stretch> in(Places places) {
      return places.of(word);
    }
  }

  /** Words, or what else has places, one after the other. */
  record Phrase(List<Word> words) implements Placed {
    /** Checks. */
    public Phrase {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public List<Stretch> in(Places places) {
      List<Stretch> found = words.getFirst().in(places);
      for (Word next : words.subList(1, words.size())) {
        found = followed(found, next.in(places));
      }
      return found;
    }

    private static List<Stretch> followed(List<Stretch> begun, List<Stretch> next) {
      List<Stretch> longer = new ArrayList<>();
      int at = 0;
      for (Stretch stretch : begun) {
        while (at < next.size() && next.get(at).first() <= stretch.last()) {
          at++;
        }
        if (at < next.size() && next.get(at).first() == stretch.last() + 1) {
          longer.add(new Stretch(stretch.first(), next.get(at).last()));
        }
      }
      return longer;
    }
  }

  /** Any of these that have places. */
  record AnyPlaced(List<Placed> parts) implements Placed {
    /** Checks. */
    public AnyPlaced {
      Objects.requireNonNull(parts, "parts");
    }

    @Override
    public List<Stretch> in(Places places) {
      return parts.stream()
          .flatMap(part -> part.in(places).stream())
          .sorted(Comparator.comparingInt(Stretch::first).thenComparingInt(Stretch::last))
          .distinct()
          .toList();
    }
  }

  /**
   * Two with at most {@code most - 1} words between them. Each place of one is joined with the
   * nearest of the other on either side.
   */
  record Near(Placed one, Placed other, int most) implements Placed {
    /** Checks. */
    public Near {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
    }

    @Override
    public List<Stretch> in(Places places) {
      List<Stretch> found = new ArrayList<>();
      List<Stretch> left = one.in(places);
      List<Stretch> right = other.in(places);
      join(left, right, found);
      join(right, left, found);
      return found.stream()
          .sorted(Comparator.comparingInt(Stretch::first).thenComparingInt(Stretch::last))
          .distinct()
          .toList();
    }

    /** Joins what stands before with the first that follows. */
    private void join(List<Stretch> before, List<Stretch> after, List<Stretch> found) {
      int at = 0;
      for (Stretch stretch : before) {
        while (at < after.size() && after.get(at).first() < stretch.first()) {
          at++;
        }
        if (at < after.size() && after.get(at).first() - stretch.last() <= most) {
          Stretch next = after.get(at);
          found.add(new Stretch(stretch.first(), Math.max(stretch.last(), next.last())));
        }
      }
    }
  }

  /** All of these. */
  record All(List<Condition> parts) implements Condition {
    /** Checks. */
    public All {
      Objects.requireNonNull(parts, "parts");
    }

    @Override
    public boolean matches(Places places) {
      return parts.stream().allMatch(part -> part.matches(places));
    }
  }

  /** Any of these. */
  record Any(List<Condition> parts) implements Condition {
    /** Checks. */
    public Any {
      Objects.requireNonNull(parts, "parts");
    }

    @Override
    public boolean matches(Places places) {
      return parts.stream().anyMatch(part -> part.matches(places));
    }
  }

  /** Not this. */
  record Not(Condition part) implements Condition {
    /** Checks. */
    public Not {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public boolean matches(Places places) {
      return !part.matches(places);
    }
  }
}
