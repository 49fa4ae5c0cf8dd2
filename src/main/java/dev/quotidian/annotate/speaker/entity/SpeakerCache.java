package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.HashMap;
import java.util.Map;

/**
 * The speakers that referents of an article are, each made once, when no more is learnt of them.
 */
public final class SpeakerCache {
  private final Map<Referent, Speaker> speakers = new HashMap<>();

  public Speaker of(Referent referent) {
    return speakers.computeIfAbsent(referent, Referent::speaker);
  }
}
