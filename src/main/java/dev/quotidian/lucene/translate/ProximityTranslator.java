package dev.quotidian.lucene.translate;

import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.TermSequence;
import dev.quotidian.lucene.translate.ProximityQuery.Window;
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
      return intervals(field, near) instanceof ProximityQuery found
          ? found.intervals()
          : new MatchNoDocsQuery("no word for " + field + " in: " + near);
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
    List<Window> windows =
        new ArrayList<>(windows(parts.stream().map(Part::spellings).toList(), near, isDisjoint));
    if (areJoinable(parts)) {
      windows.addAll(windows(joined(parts), near, isDisjoint));
    }
    return new ProximityQuery(field, windows);
  }

  private static List<Window> windows(
      List<Set<List<String>>> parts, Near near, boolean isDisjoint) {
    return Window.of(parts, near.within(), near.ordered(), isDisjoint);
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

  private static boolean isDisjoint(List<Set<String>> parts) {
    Set<String> seen = new HashSet<>();
    return parts.stream().allMatch(part -> part.stream().allMatch(seen::add));
  }
}
