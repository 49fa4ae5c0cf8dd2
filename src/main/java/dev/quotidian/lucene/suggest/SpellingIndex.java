package dev.quotidian.lucene.suggest;

import dev.quotidian.index.Schema;
import dev.quotidian.query.SearchTarget;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What an archive tells of its words and names, by which a search is corrected. */
public interface SpellingIndex {
  /** Where words are known from: those of a quotation search may stand in its context too. */
  String WORDS = Schema.unstemmed(Schema.BODY);

  /** How many documents have a word; deleted ones count until they are merged away. */
  long frequency(String word) throws IOException;

  /**
   * The frequencies of the words within an edit distance of a word, but for the word itself; of
   * those found until the deadline. The first letter is the same.
   */
  Map<String, Long> similar(String word, int edits) throws IOException;

  /** The best names that begin as typed, with so many edits; the best first. */
  List<String> names(NameColumn column, TypedWords typed, int edits, int limit) throws IOException;

  /** The number of results of a search. */
  long count(SearchTarget target) throws IOException;
}
