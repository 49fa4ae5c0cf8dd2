package dev.quotidian.annotate.speaker;

import org.jspecify.annotations.Nullable;

/** Reads sentences that begin with the office of the person whom the sentence before named. */
final class OfficeSentences {
  private final Words words;
  private final Names names;
  private final Cast cast;
  private final RolePhrases phrases;

  OfficeSentences(Words words, Names names, Cast cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.phrases = new RolePhrases(words, names);
  }

  /** “Gus Marl was clear. The chairman of the Harbour Commission said so” tells his office. */
  void read() {
    for (int s = 1; s < words.text().sentences(); s++) {
      int first = words.text().firstToken(s);
      if (words.has(first, Tag.DETERMINER) && !words.text().isQuoted(first)) {
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
    return words.has(told.head(), Tag.ROLE)
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
