package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;

/** An entity to which the sources of an article refer. */
public sealed interface Referent permits Person, Organisation, UnnamedReferent, SpeakerGroup {
  Speaker speaker();
}
