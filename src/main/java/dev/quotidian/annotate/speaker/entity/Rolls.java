package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;

/**
 * Reads the posts and firms of those whom a record lists: {@code Witnesses: Ann Poe, director,
 * Harbour Trust, and John Low, Marlow University.}
 */
final class Rolls {
  /** The most tokens of one entry after the name. */
  private static final int MAX_LENGTH = 60;

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;

  Rolls(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  void read() {
    for (int t = 0; t + 1 < words.count(); t++) {
      if (words.text().beginsParagraph(t) && words.has(t, WordTag.ROLL) && words.is(t + 1, ':')) {
        paragraph(t + 2);
      }
    }
  }

  private void paragraph(int first) {
    int end = first;
    while (end < words.count() && !words.text().beginsParagraph(end)) {
      end++;
    }
    for (int i = names.indexAfter(first); i < names.size() && names.get(i).end() <= end; i++) {
      if (cast.referent(i) instanceof Person person) {
        cast.listed(person, names.get(i).first(), entryEnd(i, end));
      }
    }
  }

  /** Where the entry of a person ends: before the next person, or at a semicolon or full stop. */
  private int entryEnd(int i, int paragraphEnd) {
    int end = Math.min(paragraphEnd, names.get(i).end() + MAX_LENGTH);
    for (int k = i + 1; k < names.size() && names.get(k).first() < end; k++) {
      if (cast.referent(k) instanceof Person) {
        end = Math.min(end, names.get(k).lead());
      }
    }
    for (int t = names.get(i).end(); t < end; t++) {
      if (words.is(t, ';')) {
        end = t;
      }
    }
    while (end > names.get(i).end() && (!words.isWord(end - 1) || words.isAnd(end - 1))) {
      end--;
    }
    return end;
  }
}
