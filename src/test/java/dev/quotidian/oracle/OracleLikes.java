package dev.quotidian.oracle;

import dev.quotidian.index.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * More like this, by counting the words of every text. Lucene counts what was deleted until it is
 * merged away, and this does not: it is for archives from which nothing was deleted.
 */
public final class OracleLikes {
  private final OracleTexts texts;
  private final List<Set<String>> all = new ArrayList<>();
  private final Map<String, Set<String>> telling = new HashMap<>();

  /** Compares with {@code all} texts of one sort. */
  public OracleLikes(OracleTexts texts, List<String> all) {
    this.texts = texts;
    all.forEach(text -> this.all.add(found(text)));
  }

  private List<String> words(String text) {
    return texts.tokens(Schema.BODY, text);
  }

  /** The words that are found in a text, compounds among them. */
  private Set<String> found(String text) {
    Set<String> found = new HashSet<>();
    texts.positions(Schema.BODY, text).forEach(found::addAll);
    return found;
  }

  /**
   * Whether a text has a third of the words that tell {@code asked} from others, of those that
   * {@code least} texts have.
   */
  boolean isLike(String asked, int least, String text) {
    Set<String> wanted = telling.computeIfAbsent(least + asked, key -> telling(asked, least));
    Set<String> there = found(text);
    there.retainAll(wanted);
    return !there.isEmpty() && 3 * there.size() >= wanted.size();
  }

  /** The 25 of the highest tf·idf. */
  public Set<String> telling(String asked, int least) {
    List<String> words = words(asked);
    Set<String> known = new TreeSet<>(words);
    known.removeIf(word -> count(word) < least);
    Set<String> rare = new TreeSet<>(known);
    rare.removeIf(word -> count(word) > Math.max(10, all.size() / 4));
    Comparator<String> byWeight =
        Comparator.comparingDouble(
            word ->
                words.stream().filter(word::equals).count()
                    * Math.log(1 + (double) all.size() / count(word)));
    return new HashSet<>(
        (rare.isEmpty() ? known : rare)
            .stream()
                .sorted(byWeight.reversed().thenComparing(Comparator.naturalOrder()))
                .limit(25)
                .toList());
  }

  private int count(String word) {
    return (int) all.stream().filter(text -> text.contains(word)).count();
  }
}
