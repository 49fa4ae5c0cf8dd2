package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.HashMap;
import java.util.Map;

/** Makes the speaker of each referent once, after the article is read. Mutable, for one article. */
public final class SpeakerCache {
  private final Map<Referent, Speaker> speakers = new HashMap<>();

  public Speaker of(Referent referent) {
    return speakers.computeIfAbsent(referent, Referent::speaker);
  }
}
