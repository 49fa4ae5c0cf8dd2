package dev.quotidian.annotate.speaker;

import dev.quotidian.article.Speaker;

/** Whom the sources of an article refer to. */
sealed interface Referent permits Person, Organisation, Described, People {
  Speaker speaker();
}
