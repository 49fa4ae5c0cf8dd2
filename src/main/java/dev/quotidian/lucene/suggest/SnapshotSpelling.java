package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words and names of one snapshot. For one request. */
final class SnapshotSpelling implements SpellingIndex {
  private static final int SAME_FIRST_LETTERS = 1;

  private final IndexSnapshot snapshot;
  private final QueryTranslator translator;
  private final Deadline deadline;
  private final Map<NameColumn, NameSuggester> opened = new EnumMap<>(NameColumn.class);

  SnapshotSpelling(IndexSnapshot snapshot, QueryTranslator translator, Deadline deadline) {
    this.snapshot = snapshot;
    this.translator = translator;
    this.deadline = deadline;
  }

  @Override
  public long frequency(String word) throws IOException {
    return snapshot.getIndexReader().docFreq(new Term(WORDS, word));
  }

  @Override
  public Map<String, Long> similar(String word, int edits) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(WORDS);
      if (terms != null && !deadline.shouldExit()) {
        FuzzyTermsEnum similar =
            new FuzzyTermsEnum(terms, new Term(WORDS, word), edits, SAME_FIRST_LETTERS, true);
        for (BytesRef term = similar.next();
            term != null
                && frequencies.size() < QueryLimits.MAX_EXPANSIONS
                && !deadline.shouldExit();
            term = similar.next()) {
          frequencies.merge(term.utf8ToString(), (long) similar.docFreq(), Long::sum);
        }
      }
    }
    frequencies.remove(word);
    return frequencies;
  }

  @Override
  public List<String> names(NameColumn column, TypedWords typed, int edits, int limit)
      throws IOException {
    NameDetails details = new NameDetails(snapshot, translator, column);
    List<String> names = new ArrayList<>();
    for (NameCandidate candidate : suggester(column).best(typed, edits, limit)) {
      details.of(candidate).map(Suggestion::text).ifPresent(names::add);
    }
    return names;
  }

  private NameSuggester suggester(NameColumn column) throws IOException {
    NameSuggester known = opened.get(column);
    NameSuggester names = known == null ? NameSuggester.of(snapshot, column, deadline) : known;
    opened.put(column, names);
    return names;
  }

  @Override
  public long count(SearchTarget target) throws IOException {
    return snapshot.with(deadline).count(translator.target(target));
  }
}
