package dev.quotidian.lucene.record;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/**
 * The analyser with which the running text of a document was indexed, told by the language tags
 * that it is indexed under. Safe for use by many threads.
 */
public record DocumentAnalyzers(LanguageAnalyzers analyzers) {

  /** That of a document of an index. */
  public Analyzer of(IndexReader reader, int document) throws IOException {
    if (analyzers.declared().isEmpty()) {
      return analyzers.standard();
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return of(leaf.reader(), document - leaf.docBase);
  }

  /** That of a document of a segment. */
  public Analyzer of(LeafReader segment, int document) throws IOException {
    Optional<LanguageAnalyzers.OfLanguage> found = find(segment, document);
    return found.isPresent() ? found.get().analyzer() : analyzers.standard();
  }

  /** The most specific tag counts, and follows the others in the order of the analyses. */
  private Optional<LanguageAnalyzers.OfLanguage> find(LeafReader segment, int document)
      throws IOException {
    for (LanguageAnalyzers.OfLanguage language : analyzers.declared().reversed()) {
      for (Schema schema : List.of(Schema.ARTICLE, Schema.QUOTATION)) {
        if (has(segment, document, new Term(schema.language(), language.tag()))) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean has(LeafReader segment, int document, Term term) throws IOException {
    PostingsEnum documents = segment.postings(term, PostingsEnum.NONE);
    return documents != null && documents.advance(document) == document;
  }
}
