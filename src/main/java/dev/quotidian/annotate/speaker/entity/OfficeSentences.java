package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.Description;
import dev.quotidian.annotate.speaker.role.RolePhraseParser;
import org.jspecify.annotations.Nullable;

/** Coreference of a sentence that opens with an office: the person named in the one before. */
final class OfficeSentences {
  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final RolePhraseParser phrases;

  OfficeSentences(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.phrases = new RolePhraseParser(words, names);
  }

  /** “Gus Marl was clear. The chairman of the Tide Board said so” tells his office. */
  void read() {
    for (int s = 1; s < words.text().sentences(); s++) {
      int first = words.text().firstToken(s);
      if (words.has(first, WordTag.DETERMINER) && !words.text().isQuoted(first)) {
        Person person = onlyPerson(words.text().firstToken(s - 1), first);
        Description told =
            person == null || (!person.role().isEmpty() && !person.isFormer())
                ? Description.NONE
                : phrases.read(first, words.text().endToken(s));
        if (person != null && isOffice(told)) {
          person.learn(told.role(), told.affiliation());
        }
      }
    }
  }

  private boolean isOffice(Description told) {
    return words.has(told.head(), WordTag.ROLE)
        && !told.affiliation().isEmpty()
        && words.isLower(told.end())
        && words.isOf(told.head() + 1);
  }

  /** The only person whom the tokens name, or null. */
  private @Nullable Person onlyPerson(int from, int to) {
    Person only = null;
    int first = names.indexAfter(from);
    for (int i = first; i < names.size() && names.get(i).first() < to && i < first + 12; i++) {
      if (cast.referent(i) instanceof Person person) {
        if (only != null && only != person) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }
}
