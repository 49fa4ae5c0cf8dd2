package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.article.Resolution;
import dev.quotidian.text.lexicon.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a source leads to its speaker. The measured accuracy of each is in {@code paths.txt}. */
public enum ResolutionPath {
  FULL_NAME("speaker.full-name"),
  SURNAME("speaker.surname"),
  SEVERAL("speaker.several"),
  ORGANISATION("speaker.organisation"),
  PRONOUN("speaker.pronoun"),
  IT("speaker.it"),
  THEY("speaker.they"),
  WHO("speaker.who"),
  DESCRIPTION("speaker.description"),
  UNNAMED("speaker.unnamed"),
  DOCUMENT("speaker.document"),
  CONTINUES("speaker.continues"),
  ALONE("speaker.alone");

  private static final class Measured {
    static final Map<String, Resolution> RESOLUTIONS = load();

    private static Map<String, Resolution> load() {
      Map<String, Resolution> resolutions = new HashMap<>();
      for (String line : DataFile.lines(ResolutionPath.class, "paths.txt")) {
        List<String> words = List.of(line.split("\\s+", -1));
        double confidence = Double.parseDouble(words.get(1));
        resolutions.put(words.get(0), new Resolution(words.get(0), confidence));
      }
      return resolutions;
    }
  }

  private final String rule;

  ResolutionPath(String rule) {
    this.rule = rule;
  }

  /**
   * The resolution by this path.
   *
   * @throws IllegalStateException if {@code paths.txt} does not tell of it
   */
  public Resolution resolution() {
    Resolution resolution = Measured.RESOLUTIONS.get(rule);
    if (resolution == null) {
      throw new IllegalStateException("paths.txt has no line for " + rule);
    }
    return resolution;
  }
}
