package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;

/** Whom the sources of an article refer to. */
public sealed interface Referent permits Person, Organisation, UnnamedReferent, PersonGroup {
  Speaker speaker();
}
