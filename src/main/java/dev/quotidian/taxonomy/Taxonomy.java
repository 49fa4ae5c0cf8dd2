package dev.quotidian.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Topics with codes, labels, and which is broader than which.
 *
 * <pre>{@code
 * Taxonomy iptc = Taxonomy.iptcMediaTopics();
 * iptc.label("medtop:20000344");    // economy
 * iptc.broader("medtop:20000344");  // [medtop:04000000]
 * Taxonomy ours = Taxonomy.read(Path.of("topics.csv"));
 * }</pre>
 *
 * <p>A file is UTF-8, comma-separated (RFC 4180) with the header {@code
 * code,label,broader,successor}:
 *
 * <pre>
 * code,label,broader,successor
 * energy,Energy,,
 * gas,Natural gas,energy,
 * town-gas,Town gas,energy,gas
 * </pre>
 *
 * <p>{@code broader} may name several codes with spaces between; a topic with a {@code successor}
 * is retired, and what carries it counts as its successor's. The last column may be left out. Lines
 * that begin with # are comments.
 *
 * <p>Or it is JSON, a list of objects with the same members:
 *
 * <pre>
 * [{"code": "energy", "label": "Energy"},
 *  {"code": "gas", "label": "Natural gas", "broader": ["energy"]},
 *  {"code": "town-gas", "label": "Town gas", "broader": ["energy"], "successor": "gas"}]
 * </pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @since 0.1
 */
public final class Taxonomy {
  private final Map<String, Concept> concepts;
  private final Map<String, List<String>> narrower;
  private final Map<String, String> byLabel;

  private static final class Iptc {
    static final Taxonomy MEDIA_TOPICS = load();

    private static Taxonomy load() {
      String file = "iptc-media-topics.csv";
      try (InputStream in = Taxonomy.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException(
              "The data file " + file + " is missing; the jar is not whole");
        }
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * One topic.
   *
   * @param code what stays the same; no white space
   * @param label what people read
   * @param broader the codes of the topics that it is a part of; none for one at the top
   * @param successor the code that is used in its place, if it is retired
   */
  public record Concept(
      String code, String label, List<String> broader, Optional<String> successor) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the code is blank or has white space in it, or the label
     *     is blank
     */
    public Concept {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(broader, "broader");
      Objects.requireNonNull(successor, "successor");
      if (code.isBlank() || code.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(
            "Topic code \"" + code + "\": it must not be blank, nor have white space in it");
      }
      if (label.isBlank()) {
        throw new IllegalArgumentException("Topic " + code + " has no label; give it one");
      }
      broader = List.copyOf(broader);
    }
  }

  private Taxonomy(Map<String, Concept> concepts) {
    this.concepts = concepts;
    this.narrower = new LinkedHashMap<>();
    this.byLabel = new LinkedHashMap<>();
    for (Concept concept : concepts.values()) {
      if (concept.successor().isEmpty()) {
        byLabel.putIfAbsent(concept.label().toLowerCase(Locale.ROOT), concept.code());
        concept
            .broader()
            .forEach(
                code -> narrower.computeIfAbsent(code, c -> new ArrayList<>()).add(concept.code()));
      }
    }
  }

  /** The IPTC Media Topics of 2022-02-03 with English labels; see NOTICE for their licence. */
  public static Taxonomy iptcMediaTopics() {
    return Iptc.MEDIA_TOPICS;
  }

  /**
   * A taxonomy of one's own.
   *
   * @throws IllegalArgumentException if a code comes twice, names a broader topic or a successor
   *     that there is none of, or is broader than itself
   */
  public static Taxonomy of(Collection<Concept> concepts) {
    Objects.requireNonNull(concepts, "concepts");
    Map<String, Concept> byCode = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      if (byCode.put(concept.code(), concept) != null) {
        throw new IllegalArgumentException(
            "Topic " + concept.code() + " comes twice; leave one out");
      }
    }
    byCode.values().forEach(concept -> check(concept, byCode));
    Taxonomy taxonomy = new Taxonomy(byCode);
    byCode.keySet().forEach(taxonomy::checkNoCircle);
    return taxonomy;
  }

  private static void check(Concept concept, Map<String, Concept> byCode) {
    List<String> named = new ArrayList<>(concept.broader());
    concept.successor().ifPresent(named::add);
    for (String code : named) {
      if (!byCode.containsKey(code)) {
        throw new IllegalArgumentException(
            "Topic "
                + concept.code()
                + " names the topic "
                + code
                + ", which there is none of; add it, or mend the code");
      }
    }
  }

  private void checkNoCircle(String code) {
    if (ancestors(code).contains(code)) {
      throw new IllegalArgumentException(
          "Topic " + code + " is broader than itself, by way of others; mend its broader topics");
    }
    Set<String> seen = new LinkedHashSet<>();
    Optional<Concept> at = concept(code);
    while (at.isPresent() && seen.add(at.get().code())) {
      at = at.get().successor().flatMap(this::concept);
    }
    if (at.isPresent()) {
      throw new IllegalArgumentException(
          "Topic " + code + " succeeds itself, by way of others; mend its successor");
    }
  }

  /**
   * Reads a file of the form that the class comment shows.
   *
   * @throws IllegalArgumentException naming the line that is not of that form
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Taxonomy read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Taxonomy " + file + " cannot be read", e);
    }
  }

  /**
   * Reads text of the form that the class comment shows.
   *
   * @param name what to call it in a message
   * @throws IllegalArgumentException naming the line that is not of that form
   */
  public static Taxonomy parse(String text, String name) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    boolean json = whole.stripLeading().startsWith("[");
    return of(json ? TaxonomyJson.read(whole, name) : TaxonomyFile.read(whole, name));
  }

  /** The topic of a code. */
  public Optional<Concept> concept(String code) {
    return Optional.ofNullable(concepts.get(code));
  }

  /** All topics, in the order they were given. */
  public Collection<Concept> concepts() {
    return java.util.Collections.unmodifiableCollection(concepts.values());
  }

  /** The label of a code; the code itself where it is not known. */
  public String label(String code) {
    return concept(code).map(Concept::label).orElse(code);
  }

  /** The code in use with this label, whatever the case of its letters. */
  public Optional<String> code(String label) {
    return Optional.ofNullable(byLabel.get(label.toLowerCase(Locale.ROOT)));
  }

  /** The code in use: the last successor of one that is retired; any other as it is. */
  public String current(String code) {
    return concept(code).flatMap(Concept::successor).map(this::current).orElse(code);
  }

  /** The topics that this one is directly a part of. */
  public List<String> broader(String code) {
    return concept(code).map(Concept::broader).orElse(List.of());
  }

  /** The topics in use that are directly parts of this one. */
  public List<String> narrower(String code) {
    return List.copyOf(narrower.getOrDefault(code, List.of()));
  }

  /** All topics that this one is a part of, the nearest first. */
  public Set<String> ancestors(String code) {
    Set<String> found = new LinkedHashSet<>(broader(code));
    List<String> queue = new ArrayList<>(found);
    for (int i = 0; i < queue.size(); i++) {
      for (String above : broader(queue.get(i))) {
        if (found.add(above)) {
          queue.add(above);
        }
      }
    }
    return found;
  }
}
