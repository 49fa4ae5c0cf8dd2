package dev.quotidian.annotate;

import dev.quotidian.text.lexicon.DataFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the ids of the rules mean that annotations carry: of quotations ({@code quote.cue-after}),
 * of how a source led to its speaker ({@code speaker.pronoun}), and of said dates ({@code
 * said.sentence}).
 *
 * <pre>{@code
 * Rules.sentence(quotation.rule()); // Optional[in quotation marks, with a verb of saying after it]
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @since 0.1
 */
public final class Rules {
  private static final Map<String, String> SENTENCES = load();

  private Rules() {}

  /** What a rule does, in words; empty for an id that the library's own annotators do not give. */
  public static Optional<String> sentence(String id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(SENTENCES.get(id));
  }

  /** The ids that have a sentence, in the order of the table. */
  public static Set<String> ids() {
    return java.util.Collections.unmodifiableSet(SENTENCES.keySet());
  }

  /** A line of {@code rules.txt}: an id, a blank, and its sentence. */
  private static Map<String, String> load() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String line : DataFile.lines(Rules.class, "rules.txt")) {
      int blank = line.indexOf(' ');
      sentences.put(line.substring(0, blank), line.substring(blank + 1).strip());
    }
    return sentences;
  }
}
