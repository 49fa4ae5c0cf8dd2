package dev.quotidian.oracle;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.translate.StopTerms;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.syntax.Transliterations;
import dev.quotidian.query.syntax.WordSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Looks for words by trying every place of a text. */
public final class OracleTexts {
  private static final StopTerms STOP_WORDS = StopTerms.shipped();

  private static final String GAP = "";

  private final Analyzer analyzer;
  private final boolean isEnglish;
  private final AnalyzedTerms terms;
  private final Map<String, List<String>> analyzed = new ConcurrentHashMap<>();
  private final Map<String, List<Set<String>>> positions = new ConcurrentHashMap<>();
  private final Map<String, List<List<String>>> transliterated = new ConcurrentHashMap<>();

  /** Of English. */
  public OracleTexts() {
    this(Schema.analyzer(), true);
  }

  private OracleTexts(Analyzer analyzer, boolean isEnglish) {
    this.analyzer = analyzer;
    this.isEnglish = isEnglish;
    this.terms = new AnalyzedTerms(analyzer);
  }

  /** Of a language whose analysis gives one term a position at most. */
  static OracleTexts of(Analyzer language) {
    Analyzer english = Schema.analyzer();
    return new OracleTexts(
        new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
          @Override
          protected Analyzer getWrappedAnalyzer(String field) {
            return Schema.isRunningText(field) ? language : english;
          }
        },
        false);
  }

  /** Whether the analysis leaves nothing of a text, which then is not asked beside others. */
  boolean isDropped(Text text) {
    return switch (text) {
      case Word word -> !isEnglish && asked(word.text()).isEmpty();
      case Phrase phrase -> !isEnglish && asked(phrase.text()).isEmpty();
      case Near near -> false;
      case WordForm form -> false;
    };
  }

  /** Whether a text is among those that others may be dropped beside. */
  boolean isKept(Text text) {
    return (text instanceof Word || text instanceof Phrase) && !isDropped(text);
  }

  boolean has(Text text, List<String> texts) {
    return texts.stream().anyMatch(one -> has(text, one));
  }

  private boolean has(Text text, String in) {
    List<Set<String>> found = positions(Schema.BODY, in);
    return switch (text) {
      case Word word ->
          isIn(word.text(), 0, found)
              || transliterated(word.text()).stream().anyMatch(other -> isThere(other, found));
      case Phrase phrase ->
          isIn(phrase.text(), phrase.slop(), found)
              || transliterated(phrase.text()).stream()
                  .anyMatch(other -> isThere(other, phrase.slop(), found));
      case Near near ->
          near.parts().stream().allMatch(part -> has(part, in)) && isNear(near, found);
      case WordForm form ->
          positions(Schema.unstemmed(Schema.BODY), in).stream()
              .flatMap(Set::stream)
              .anyMatch(token -> isForm(form, token));
    };
  }

  /** What stands at each position of a text: words, with and without signs, and compounds. */
  List<Set<String>> positions(String field, String text) {
    return positions.computeIfAbsent(field + ":" + text, key -> read(field, text));
  }

  private List<Set<String>> read(String field, String text) {
    List<Set<String>> read = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int i = increment.getPositionIncrement(); i > 0; i--) {
          read.add(new HashSet<>());
        }
        read.getLast().add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private List<String> asked(String text) {
    return analyzed.computeIfAbsent("asked:" + text, key -> termsOf(text));
  }

  private List<String> joined(String text) {
    return analyzed.computeIfAbsent(
        "joined:" + text,
        key ->
            isEnglish ? terms.joined(Schema.BODY, text) : withGaps(positions(Schema.BODY, text)));
  }

  private List<String> termsOf(String text) {
    return isEnglish ? terms.asked(Schema.BODY, text) : withGaps(read(Schema.BODY, text));
  }

  /** From the first term to the last. */
  private static List<String> withGaps(List<Set<String>> positions) {
    List<String> terms = new ArrayList<>();
    for (Set<String> at : positions) {
      if (!at.isEmpty() || !terms.isEmpty()) {
        terms.add(at.isEmpty() ? GAP : at.iterator().next());
      }
    }
    return terms;
  }

  List<String> tokens(String field, String text) {
    return analyzed.computeIfAbsent(field + ":" + text, key -> terms.of(field, text));
  }

  /**
   * As its words or, unless a word is repeated, with compounds in one word or a word in its middle
   * with a hyphen.
   */
  private boolean isIn(String asked, int slop, List<Set<String>> found) {
    List<String> parts = asked(asked);
    List<String> joined = joined(asked);
    boolean isRepeating = new HashSet<>(parts).size() < parts.size();
    if (slop > 0) {
      return isMoved(parts, found, slop, new ArrayList<>())
          || (!isRepeating && joined.size() == 1 && isThere(joined, found));
    }
    return isThere(parts, found)
        || (!isRepeating
            && (isThere(joined, found)
                || (isEnglish && isThereWithHyphen(joined, joined, found))
                || (isEnglish && isThereWithHyphen(parts, joined, found))));
  }

  private static boolean isThere(List<String> asked, int slop, List<Set<String>> found) {
    return slop > 0 ? isMoved(asked, found, slop, new ArrayList<>()) : isThere(asked, found);
  }

  /** A phrase with one word in other letters. */
  private List<List<String>> transliterated(String phrase) {
    return transliterated.computeIfAbsent(phrase, this::otherLetters);
  }

  private List<List<String>> otherLetters(String phrase) {
    List<List<String>> others = new ArrayList<>();
    List<String> words = WordSyntax.words(phrase);
    for (int at = 0; at < words.size(); at++) {
      List<String> written = new ArrayList<>(words);
      for (String other : Transliterations.of(words.get(at))) {
        written.set(at, other);
        others.add(asked(String.join(" ", written)));
      }
    }
    return others;
  }

  private static boolean isThere(List<String> asked, List<Set<String>> found) {
    return !asked.isEmpty()
        && IntStream.rangeClosed(0, found.size() - asked.size())
            .anyMatch(at -> isAt(at, asked, found));
  }

  private static boolean isAt(int at, List<String> asked, List<Set<String>> found) {
    return IntStream.range(0, asked.size())
        .allMatch(i -> asked.get(i).equals(GAP) || found.get(at + i).contains(asked.get(i)));
  }

  private boolean isThereWithHyphen(
      List<String> asked, List<String> words, List<Set<String>> found) {
    return IntStream.range(1, asked.size() - 1)
        .filter(i -> words.contains(asked.get(i)) && !isShort(asked.get(i)))
        .anyMatch(
            i -> {
              List<String> wider = new ArrayList<>(asked);
              wider.add(i, asked.get(i));
              return isThere(wider, found);
            });
  }

  private static boolean isShort(String word) {
    return word.length() < 3 || !Character.isLetter(word.charAt(0)) || STOP_WORDS.has(word);
  }

  /** All together may be moved by {@code slop} places. */
  private static boolean isMoved(
      List<String> asked, List<Set<String>> found, int slop, List<Integer> places) {
    if (places.size() == asked.size()) {
      List<Integer> moved = new ArrayList<>();
      for (int i = 0; i < places.size(); i++) {
        if (!asked.get(i).equals(GAP)) {
          moved.add(places.get(i) - i);
        }
      }
      return !moved.isEmpty() && Collections.max(moved) - Collections.min(moved) <= slop;
    }
    String next = asked.get(places.size());
    if (next.equals(GAP)) {
      places.add(0);
      boolean isFound = isMoved(asked, found, slop, places);
      places.removeLast();
      return isFound;
    }
    for (int at = 0; at < found.size(); at++) {
      if (found.get(at).contains(next) && !isTaken(at, next, asked, places)) {
        places.add(at);
        boolean isFound = isMoved(asked, found, slop, places);
        places.removeLast();
        if (isFound) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTaken(int at, String word, List<String> asked, List<Integer> places) {
    return IntStream.range(0, places.size())
        .anyMatch(i -> places.get(i) == at && asked.get(i).equals(word));
  }

  /** Its parts as they are or in other letters, or all with compounds in one word. */
  private boolean isNear(Near near, List<Set<String>> found) {
    List<String> texts =
        near.parts().stream()
            .map(part -> part instanceof Word word ? word.text() : ((Phrase) part).text())
            .toList();
    List<String> joined = texts.stream().flatMap(text -> joined(text).stream()).toList();
    boolean isRepeating = new HashSet<>(joined).size() < joined.size();
    return choices(texts, 0, false).stream()
            .anyMatch(parts -> isNear(near, parts, found, new ArrayList<>()))
        || (!isRepeating
            && choices(texts, 0, true).stream()
                .anyMatch(parts -> isNear(near, parts, found, new ArrayList<>())));
  }

  /** Each part from {@code from} on in any letters; or with compounds in one word. */
  private List<List<List<String>>> choices(List<String> texts, int from, boolean inOneWord) {
    if (from == texts.size()) {
      return List.of(List.of());
    }
    List<List<List<String>>> choices = new ArrayList<>();
    for (List<List<String>> rest : choices(texts, from + 1, inOneWord)) {
      for (List<String> spelling : spellings(texts.get(from), inOneWord)) {
        List<List<String>> choice = new ArrayList<>(List.of(spelling));
        choice.addAll(rest);
        choices.add(choice);
      }
    }
    return choices;
  }

  private List<List<String>> spellings(String text, boolean inOneWord) {
    if (inOneWord && !joined(text).equals(asked(text))) {
      return List.of(joined(text));
    }
    List<List<String>> spellings = new ArrayList<>(transliterated(text));
    spellings.add(asked(text));
    return spellings;
  }

  /** {@code starts} are the places of the first parts. */
  private static boolean isNear(
      Near near, List<List<String>> parts, List<Set<String>> found, List<Integer> starts) {
    if (starts.size() == parts.size()) {
      return isNear(near, parts, starts);
    }
    List<String> next = parts.get(starts.size());
    for (int at = 0; !next.isEmpty() && at + next.size() <= found.size(); at++) {
      if (isAt(at, next, found)) {
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
    return String.join("", terms.asked(Schema.unstemmed(Schema.BODY), letters));
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
