package dev.quotidian.query.synonym;

import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.syntax.Excerpt;
import dev.quotidian.query.syntax.WordSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sets of words and phrases that a search takes for each other.
 *
 * <pre>{@code
 * Synonyms synonyms = Synonyms.of("ECB, European Central Bank", "quake => earthquake");
 * SynonymExpansion expansion = Quotidian.expansion(synonyms);
 * archive.search(ArticleSearch.of(expansion.expanded(ArticleCriterion.words("ECB"))));
 * }</pre>
 *
 * <p>The form of a line is that of Solr's synonym files:
 *
 * <ul>
 *   <li>{@code a, b c, d}: each is looked for as any of them.
 *   <li>{@code a, b => c, d e}: what is left of the arrow is looked for as what is right of it, and
 *       not as itself unless it stands there too.
 *   <li>{@code #} begins a comment; a backslash takes away the meaning of the next character.
 * </ul>
 *
 * <p>Words match in any inflected form, case and diacritics aside, as they do in a search.
 * Immutable and thread-safe.
 *
 * @param rules in the order of the lines
 * @since 0.1
 */
public record Synonyms(List<Rule> rules) {
  /** No synonyms. */
  public static final Synonyms NONE = new Synonyms(List.of());

  private static final String ARROW = "=>";
  private static final char ESCAPE = '\\';

  /** Copies the list. */
  public Synonyms {
    Objects.requireNonNull(rules, "rules");
    rules = List.copyOf(rules);
  }

  /**
   * One line.
   *
   * @param asked words and phrases, at least one
   * @param lookedFor what each of them is looked for as, at least one
   */
  public record Rule(List<String> asked, List<String> lookedFor) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is none of either, or one has no letter or digit
     */
    public Rule {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(lookedFor, "lookedFor");
      asked = checked(asked);
      lookedFor = checked(lookedFor);
    }

    private static List<String> checked(List<String> phrases) {
      if (phrases.isEmpty()) {
        throw new BadRequestException("A rule of synonyms needs a word on either side");
      }
      for (String phrase : phrases) {
        if (WordSyntax.words(phrase).isEmpty()) {
          throw new BadRequestException(
              "Synonym \"" + Excerpt.of(phrase) + "\" has no letter or digit; leave it out");
        }
      }
      return List.copyOf(phrases);
    }
  }

  /**
   * The synonyms of some lines.
   *
   * @throws IllegalArgumentException if a line is no rule; the message names it
   */
  public static Synonyms of(String... lines) {
    Objects.requireNonNull(lines, "lines");
    return parse("synonyms", List.of(lines));
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IllegalArgumentException if a line is no rule; the message names file and line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Synonyms read(Path file) {
    Objects.requireNonNull(file, "file");
    try {
      return parse(file.toString(), Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("Synonyms " + file + ": there is no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Synonyms " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Synonyms parse(String name, List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        try {
          rules.add(rule(line));
        } catch (BadRequestException e) {
          throw new BadRequestException(name + ", line " + number + ": " + e.getMessage());
        }
      }
    }
    return new Synonyms(rules);
  }

  private static Rule rule(String line) {
    List<String> sides = split(line, ARROW);
    if (sides.size() > 2) {
      throw new BadRequestException("There is more than one arrow; write another line");
    }
    List<String> asked = phrases(sides.getFirst());
    List<String> lookedFor = sides.size() == 1 ? asked : phrases(sides.getLast());
    if (sides.size() == 1 && asked.size() < 2) {
      throw new BadRequestException(
          "\"" + Excerpt.of(line) + "\" is alone; write a comma or => and what it stands for");
    }
    return new Rule(asked, lookedFor);
  }

  private static List<String> phrases(String side) {
    return split(side, ",").stream()
        .map(phrase -> unescaped(phrase).strip())
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  /** Splits where a separator is not escaped. */
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ESCAPE) {
        at++;
      } else if (text.startsWith(separator, at)) {
        parts.add(text.substring(start, at));
        start = at + separator.length();
        at = start - 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
        at++;
      }
      plain.append(text.charAt(at));
    }
    return plain.toString();
  }
}
