package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Facets;
import dev.quotidian.query.Hits;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Timeline;
import dev.quotidian.query.TimelineRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** An archive to search without a cache of queries, so that each search does its work. */
public final class UncachedArchive implements AutoCloseable {
  private final DirectoryReader reader;
  private final Searching searching;

  /** Opens the archive in a folder. */
  public UncachedArchive(Path folder) throws IOException {
    Analyzer analyzer = Schema.analyzer();
    reader = Schema.open(FSDirectory.open(folder));
    searching =
        new Searching(
            new Snapshot(reader, null),
            new Translation(analyzer),
            analyzer,
            Patience.of(Optional.empty(), Optional.empty()));
  }

  /** Finds articles. */
  public Hits<ArticleHit> search(ArticleSearch search) throws IOException {
    return searching.articles(search, Optional.empty()).hits();
  }

  /** Finds quotations. */
  public Hits<QuotationHit> search(QuotationSearch search) throws IOException {
    return searching.quotations(search, Optional.empty()).hits();
  }

  /** Counts values. */
  public Facets facets(FacetRequest request) throws IOException {
    return searching.facets(request);
  }

  /** Counts by date. */
  public Timeline timeline(TimelineRequest request) throws IOException {
    return searching.timeline(request);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
