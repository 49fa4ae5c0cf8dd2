package dev.quotidian.oracle;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.WordForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/** Looks for words by trying every place of a text. */
public final class OracleTexts {
  private final Analyzer analyzer = Schema.analyzer();
  private final AnalyzedTerms terms = new AnalyzedTerms(analyzer);
  private final Map<String, List<String>> analyzed = new ConcurrentHashMap<>();

  boolean has(Text text, List<String> texts) {
    return texts.stream().anyMatch(one -> has(text, one));
  }

  private boolean has(Text text, String in) {
    List<String> found = tokens(Schema.BODY, in);
    return switch (text) {
      case Word word -> isIn(tokens(Schema.BODY, word.text()), found, 0);
      case Phrase phrase -> isIn(tokens(Schema.BODY, phrase.text()), found, phrase.slop());
      case Near near -> isNear(near, parts(near), found, new ArrayList<>());
      case WordForm form ->
          tokens(Schema.unstemmed(Schema.BODY), in).stream().anyMatch(token -> isForm(form, token));
    };
  }

  List<String> tokens(String field, String text) {
    return analyzed.computeIfAbsent(field + ":" + text, key -> terms.of(field, text));
  }

  /** All together may be moved by {@code slop} places. */
  private static boolean isIn(List<String> asked, List<String> found, int slop) {
    if (slop == 0) {
      return !asked.isEmpty() && Collections.indexOfSubList(found, asked) >= 0;
    }
    return !asked.isEmpty() && isIn(asked, found, slop, new ArrayList<>());
  }

  private static boolean isIn(
      List<String> asked, List<String> found, int slop, List<Integer> places) {
    if (places.size() == asked.size()) {
      List<Integer> moved = new ArrayList<>();
      for (int i = 0; i < places.size(); i++) {
        moved.add(places.get(i) - i);
      }
      return Collections.max(moved) - Collections.min(moved) <= slop;
    }
    for (int at = 0; at < found.size(); at++) {
      if (found.get(at).equals(asked.get(places.size())) && !places.contains(at)) {
        places.add(at);
        boolean isFound = isIn(asked, found, slop, places);
        places.removeLast();
        if (isFound) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<String>> parts(Near near) {
    return near.parts().stream()
        .map(part -> part instanceof Word word ? word.text() : ((Phrase) part).text())
        .map(words -> tokens(Schema.BODY, words))
        .toList();
  }

  /** {@code starts} are the places of the first parts. */
  private static boolean isNear(
      Near near, List<List<String>> parts, List<String> found, List<Integer> starts) {
    if (starts.size() == parts.size()) {
      return isNear(near, parts, starts);
    }
    List<String> next = parts.get(starts.size());
    for (int at = 0; !next.isEmpty() && at + next.size() <= found.size(); at++) {
      if (found.subList(at, at + next.size()).equals(next)) {
        starts.add(at);
        boolean isFound = isNear(near, parts, found, starts);
        starts.removeLast();
        if (isFound) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(Near near, List<List<String>> parts, List<Integer> starts) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    int words = 0;
    for (int i = 0; i < parts.size(); i++) {
      int end = starts.get(i) + parts.get(i).size();
      for (int j = i + 1; j < parts.size(); j++) {
        boolean isBefore = end <= starts.get(j);
        boolean isAfter = starts.get(j) + parts.get(j).size() <= starts.get(i);
        if (!(isBefore || (isAfter && !near.ordered()))) {
          return false;
        }
      }
      first = Math.min(first, starts.get(i));
      last = Math.max(last, end);
      words += parts.get(i).size();
    }
    return last - first - words <= near.within();
  }

  private boolean isForm(WordForm form, String token) {
    return switch (form) {
      case WordForm.Prefix prefix -> token.startsWith(folded(prefix.letters()));
      case WordForm.Wildcard wildcard -> pattern(wildcard.pattern()).matcher(token).matches();
      case WordForm.Fuzzy fuzzy ->
          token.charAt(0) == folded(fuzzy.word()).charAt(0)
              && edits(folded(fuzzy.word()), token) <= fuzzy.edits();
    };
  }

  private Pattern pattern(String wildcards) {
    return Pattern.compile(
        wildcards
            .chars()
            .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : folded(Character.toString(c)))
            .collect(Collectors.joining()));
  }

  private String folded(String letters) {
    return String.join("", tokens(Schema.unstemmed(Schema.BODY), letters));
  }

  /** Letters other, more or fewer, or swapped with the next. */
  static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    boolean isSame = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(cost[i - 1][j - 1] + (isSame ? 0 : 1), cost[i - 1][j] + 1);
    least = Math.min(least, cost[i][j - 1] + 1);
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
