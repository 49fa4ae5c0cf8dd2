package dev.quotidian.lucene.translate;

import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.TermSequence;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.WordForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Translates proximity: words and phrases near each other. They score as they do apart; the
 * proximity filters and does not score. For one thread.
 */
record ProximityTranslator(QueryTranslator translator, PhraseTranslator phrases) {

  /**
   * A part in its spellings.
   *
   * @param spellings its terms in each language, and those of other transliterations
   * @param joined its terms with compounds in one word
   * @param words all that may stand at the positions of its words
   */
  private record Part(Set<List<String>> spellings, List<String> joined, Set<String> words) {
    boolean hasCompound() {
      return !joined.isEmpty() && !spellings.contains(joined);
    }

    boolean repeatsWord() {
      return Set.copyOf(joined).size() < joined.size();
    }
  }

  Query of(String field, Near near) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    near.parts().forEach(part -> query.add(translator.text(field, part), Occur.MUST));
    return query.add(intervals(field, near), Occur.FILTER).build();
  }

  /**
   * What to highlight: the intervals; where parts share a word, the parts wherever they stand,
   * since intervals with one word twice overlap, which Lucene's highlighter does not take.
   */
  Query marked(String field, Near near) {
    List<Set<String>> words =
        near.parts().stream().map(part -> part(field, text(part)).words()).toList();
    if (isDisjoint(words)) {
      return intervals(field, near);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    near.parts().forEach(part -> any.add(translator.text(field, part), Occur.SHOULD));
    return any.build();
  }

  /** The intervals from the first to the last of the parts. */
  private Query intervals(String field, Near near) {
    List<Part> parts = near.parts().stream().map(part -> part(field, text(part))).toList();
    if (parts.stream().anyMatch(part -> part.spellings().isEmpty())) {
      return new MatchNoDocsQuery("no word for " + field + " in: " + near);
    }
    boolean isDisjoint = isDisjoint(parts.stream().map(Part::words).toList());
    IntervalsSource asParts =
        within(parts.stream().map(Part::spellings).toList(), near, isDisjoint);
    IntervalsSource any =
        areJoinable(parts)
            ? Intervals.or(asParts, within(joined(parts), near, isDisjoint))
            : asParts;
    return new IntervalQuery(field, any);
  }

  /** Whether there are compounds, and no word is repeated that could be taken for one. */
  private static boolean areJoinable(List<Part> parts) {
    return parts.stream().anyMatch(Part::hasCompound)
        && parts.stream().noneMatch(Part::repeatsWord)
        && isDisjoint(parts.stream().map(part -> Set.copyOf(part.joined())).toList());
  }

  private static List<Set<List<String>>> joined(List<Part> parts) {
    return parts.stream()
        .map(part -> part.hasCompound() ? Set.of(part.joined()) : part.spellings())
        .toList();
  }

  private Part part(String field, String text) {
    AnalyzedTerms terms = phrases.terms();
    Set<List<String>> spellings = new LinkedHashSet<>();
    spellings.add(terms.asked(field, text));
    spellings.addAll(phrases.languages().of(field, text));
    spellings.addAll(phrases.transliterations(field, text));
    spellings.remove(List.<String>of());
    List<String> joined = terms.joined(field, text);
    Set<String> words = new HashSet<>(terms.of(field, text));
    words.addAll(joined);
    spellings.forEach(words::addAll);
    words.remove(TermSequence.GAP);
    return new Part(spellings, joined, words);
  }

  private static String text(Text part) {
    return switch (part) {
      case Word word -> word.text();
      case Phrase phrase -> phrase.text();
      case Near near -> throw new IllegalArgumentException("Near inside Near: " + near);
      case WordForm form -> throw new IllegalArgumentException("Word form inside Near: " + form);
    };
  }

  /**
   * Where parts share a word in any spelling, Lucene's own unordered intervals would match both at
   * one position.
   */
  private static IntervalsSource within(
      List<Set<List<String>>> parts, Near near, boolean isDisjoint) {
    IntervalsSource all;
    if (near.ordered()) {
      all = Intervals.ordered(sources(parts));
    } else if (isDisjoint) {
      all = Intervals.unordered(sources(parts));
    } else {
      all =
          Intervals.or(
              orders(parts).stream()
                  .map(order -> Intervals.ordered(sources(order)))
                  .toArray(IntervalsSource[]::new));
    }
    return Intervals.maxgaps(near.within(), all);
  }

  /**
   * Each with a harmless bound of its own: where two sources are equal, Lucene's ordered intervals
   * count repetitions of one, and miss some of those of a phrase.
   */
  private static IntervalsSource[] sources(List<Set<List<String>>> parts) {
    IntervalsSource[] sources = new IntervalsSource[parts.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = Intervals.maxgaps(i, any(parts.get(i)));
    }
    return sources;
  }

  private static IntervalsSource any(Set<List<String>> spellings) {
    List<IntervalsSource> phrases = spellings.stream().map(TermSequence::intervals).toList();
    return phrases.size() == 1 ? phrases.getFirst() : Intervals.or(false, phrases);
  }

  private static boolean isDisjoint(List<Set<String>> parts) {
    Set<String> seen = new HashSet<>();
    return parts.stream().allMatch(part -> part.stream().allMatch(seen::add));
  }

  /** Every order of the parts, each once. */
  private static <P> Set<List<P>> orders(List<P> parts) {
    if (parts.isEmpty()) {
      return Set.of(List.of());
    }
    Set<List<P>> orders = new HashSet<>();
    for (int first = 0; first < parts.size(); first++) {
      List<P> others = new ArrayList<>(parts);
      P head = others.remove(first);
      for (List<P> rest : orders(others)) {
        List<P> order = new ArrayList<>(List.of(head));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
