package dev.quotidian.annotate.topic.rule;

import dev.quotidian.annotate.topic.rule.Condition.Placed;
import dev.quotidian.annotate.topic.rule.Condition.Word;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link TopicQuery} by recursive descent. */
final class TopicQueryParser {
  private static final Pattern PART =
      Pattern.compile("\\s*(\"[^\"]*\"|[()]|-(?=[\\w\"(])|[^\\s()\"]+|\")");
  private static final Pattern NEAR = Pattern.compile("NEAR/(\\d{1,4})");
  private static final int MAX_DEPTH = 50;

  private final String query;
  private final List<String> parts = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private int at;
  private int depth;

  TopicQueryParser(String query) {
    this.query = query;
    Matcher matcher = PART.matcher(query);
    while (matcher.lookingAt()) {
      parts.add(matcher.group(1));
      columns.add(matcher.start(1) + 1);
      matcher.region(matcher.end(), query.length());
    }
  }

  Condition parse() {
    if (parts.isEmpty()) {
      throw wrong("it is empty; give a word at least");
    }
    Condition condition = any();
    if (at < parts.size()) {
      throw wrong("a ) closes nothing");
    }
    return condition;
  }

  /** The words of the query by the hash of each of their forms. */
  Map<Long, List<Integer>> forms() {
    Map<Long, List<Integer>> forms = new HashMap<>();
    words.forEach(
        (word, number) -> {
          for (String form : List.of(word, TermRules.plural(word))) {
            forms.computeIfAbsent(Hash.of(form), h -> new ArrayList<>()).add(number);
          }
        });
    return forms;
  }

  private Condition any() {
    List<Condition> any = new ArrayList<>(List.of(all()));
    while (takes("OR")) {
      any.add(all());
    }
    if (any.size() == 1) {
      return any.getFirst();
    }
    if (any.stream().allMatch(Placed.class::isInstance)) {
      return new Condition.AnyPlaced(any.stream().map(Placed.class::cast).toList());
    }
    return new Condition.Any(List.copyOf(any));
  }

  private Condition all() {
    List<Condition> all = new ArrayList<>(List.of(negated()));
    while (at < parts.size() && !is(")") && !is("OR")) {
      takes("AND");
      all.add(negated());
    }
    return all.size() == 1 ? all.getFirst() : new Condition.All(List.copyOf(all));
  }

  private Condition negated() {
    return takes("NOT") || takes("-") ? new Condition.Not(near()) : near();
  }

  private Condition near() {
    Condition left = single();
    while (at < parts.size()) {
      Matcher near = NEAR.matcher(parts.get(at));
      if (!near.matches()) {
        return left;
      }
      int most = Integer.parseInt(near.group(1));
      at++;
      Condition right = single();
      if (!(left instanceof Placed one) || !(right instanceof Placed other)) {
        throw wrong("beside NEAR stand words, phrases, or such joined by OR");
      }
      left = new Condition.Near(one, other, most);
    }
    return left;
  }

  private Condition single() {
    if (at == parts.size()) {
      throw wrong("a word, a \"phrase\" or a ( is missing at the end");
    }
    String part = parts.get(at);
    if (takes("(")) {
      return group();
    }
    if (part.equals("\"")) {
      throw wrong("a quotation mark is not closed");
    }
    if (part.equals(")")
        || part.equals("AND")
        || part.equals("OR")
        || NEAR.matcher(part).matches()) {
      throw wrong("a word is missing before " + part);
    }
    return phrase(part);
  }

  private Condition group() {
    if (++depth > MAX_DEPTH) {
      throw wrong("more than " + MAX_DEPTH + " parentheses in each other");
    }
    Condition inner = any();
    depth--;
    if (!takes(")")) {
      throw wrong("a ( is not closed");
    }
    return inner;
  }

  private Condition phrase(String part) {
    Text text = Text.of(part);
    List<Word> found = new ArrayList<>();
    for (int t = 0; t < text.tokens(); t++) {
      if (text.isWordOrNumber(t) && !text.isClitic(t)) {
        String word = text.string(t).toLowerCase(Locale.ROOT);
        String bare = text.isAbbreviated(t) ? word.substring(0, word.length() - 1) : word;
        found.add(new Word(words.computeIfAbsent(bare, w -> words.size())));
      }
    }
    if (found.isEmpty()) {
      throw wrong("there is no letter or digit in " + part);
    }
    at++;
    return found.size() == 1 ? found.getFirst() : new Condition.Phrase(List.copyOf(found));
  }

  private boolean is(String part) {
    return at < parts.size() && parts.get(at).equals(part);
  }

  private boolean takes(String part) {
    boolean takes = is(part);
    at += takes ? 1 : 0;
    return takes;
  }

  private IllegalArgumentException wrong(String what) {
    int column = at < parts.size() ? columns.get(at) : query.length() + 1;
    return new IllegalArgumentException(
        "Topic rule \"" + query.strip() + "\", column " + column + ": " + what);
  }
}
