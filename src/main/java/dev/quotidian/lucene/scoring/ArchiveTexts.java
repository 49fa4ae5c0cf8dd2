package dev.quotidian.lucene.scoring;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** What an archive tells of its texts, wherever it is stored. */
public interface ArchiveTexts {

  /** How many documents of one type there are, with those deleted that still count. */
  int documents(Schema schema) throws IOException;

  /** In how many documents each of some terms is; a term that is in none may be missing. */
  Map<String, Integer> documentFrequencies(String field, Set<String> terms) throws IOException;

  /** How much text there is in a field; empty where there is none. */
  Optional<Extent> extent(String field) throws IOException;

  /**
   * How much text there is in a field.
   *
   * @param documents how many have it, with those deleted that still count
   * @param words how many they have in all
   */
  record Extent(long documents, long words) {
    /** Words in a document. */
    public double averageLength() {
      return (double) words / documents;
    }
  }

  /** The body of an article. */
  Optional<String> body(String articleId) throws IOException;

  /** The analyser of an article's running text. */
  Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) throws IOException;
}
