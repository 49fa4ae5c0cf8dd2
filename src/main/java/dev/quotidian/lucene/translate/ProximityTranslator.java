package dev.quotidian.lucene.translate;

import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.WordForm;
import java.util.ArrayList;
import java.util.HashSet;
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
record ProximityTranslator(QueryTranslator translator, TermCache terms) {

  Query of(String field, Near near) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    near.parts().forEach(part -> query.add(translator.text(field, part), Occur.MUST));
    return query.add(intervals(field, near), Occur.FILTER).build();
  }

  /** The intervals from the first to the last of the parts. */
  Query intervals(String field, Near near) {
    List<List<String>> parts =
        near.parts().stream().map(part -> terms.of(field, words(part))).toList();
    if (parts.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("no word for " + field + " in: " + near);
    }
    boolean isDisjoint =
        isDisjoint(near.parts().stream().map(part -> spellings(field, words(part))).toList());
    IntervalsSource joined = joined(parts, near.ordered(), isDisjoint);
    return new IntervalQuery(field, Intervals.maxgaps(near.within(), joined));
  }

  /** The words without signs, and compounds in one word: what may stand at one position. */
  private List<String> spellings(String field, String words) {
    List<String> spellings = new ArrayList<>(translator.terms().of(field, words));
    spellings.addAll(translator.terms().joined(field, words));
    return spellings;
  }

  private static String words(Text part) {
    return switch (part) {
      case Word word -> word.text();
      case Phrase phrase -> phrase.text();
      case Near near -> throw new IllegalArgumentException("Near inside Near: " + near);
      case WordForm form -> throw new IllegalArgumentException("Word form inside Near: " + form);
    };
  }

  /**
   * Where parts share a word, with its sign or without, Lucene's own unordered intervals would
   * match both at one position.
   */
  private static IntervalsSource joined(
      List<List<String>> parts, boolean ordered, boolean isDisjoint) {
    if (ordered) {
      return Intervals.ordered(sources(parts));
    }
    return isDisjoint
        ? Intervals.unordered(sources(parts))
        : Intervals.or(
            orders(parts).stream()
                .map(order -> Intervals.ordered(sources(order)))
                .toArray(IntervalsSource[]::new));
  }

  /**
   * Each with a harmless bound of its own: where two sources are equal, Lucene's ordered intervals
   * count repetitions of one, and miss some of those of a phrase.
   */
  private static IntervalsSource[] sources(List<List<String>> parts) {
    IntervalsSource[] sources = new IntervalsSource[parts.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = Intervals.maxgaps(i, Intervals.phrase(parts.get(i).toArray(String[]::new)));
    }
    return sources;
  }

  private static boolean isDisjoint(List<List<String>> parts) {
    Set<String> seen = new HashSet<>();
    return parts.stream().allMatch(part -> new HashSet<>(part).stream().allMatch(seen::add));
  }

  /** Every order of the parts, each once. */
  private static Set<List<List<String>>> orders(List<List<String>> parts) {
    if (parts.isEmpty()) {
      return Set.of(List.of());
    }
    Set<List<List<String>>> orders = new HashSet<>();
    for (int first = 0; first < parts.size(); first++) {
      List<List<String>> others = new ArrayList<>(parts);
      List<String> head = others.remove(first);
      for (List<List<String>> rest : orders(others)) {
        List<List<String>> order = new ArrayList<>(List.of(head));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
