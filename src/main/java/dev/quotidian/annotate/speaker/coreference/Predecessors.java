package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.text.Hash;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom “her predecessor” means: who was told to have been succeeded. */
final class Predecessors {
  private static final int LOOK_BACK = 24;
  private static final long PREDECESSOR = Hash.of("predecessor");
  private static final long OVER = Hash.of("over");
  private static final long FROM = Hash.of("from");
  private static final Set<Long> SUCCEEDING =
      Set.of(Hash.of("succeeded"), Hash.of("succeeds"), Hash.of("replaced"), Hash.of("replaces"));

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;

  Predecessors(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  /** The “John Low” of “Ann Poe, who took over from John Low, …”, or null. */
  @Nullable Person of(SourcePhrase phrase) {
    boolean asked =
        words.has(phrase.first(), WordTag.POSSESSIVE)
            && phrase.isBare()
            && words.text().hash(phrase.head()) == PREDECESSOR;
    int last = names.indexAfter(phrase.first()) - 1;
    for (int i = last; asked && i >= 0 && i > last - LOOK_BACK; i--) {
      if (isSucceeded(names.get(i).lead() - 1) && cast.referent(i) instanceof Person person) {
        return person;
      }
    }
    return null;
  }

  private boolean isSucceeded(int verb) {
    if (verb < 1) {
      return false;
    }
    long hash = words.text().hash(verb);
    return SUCCEEDING.contains(hash) || (hash == FROM && words.text().hash(verb - 1) == OVER);
  }
}
