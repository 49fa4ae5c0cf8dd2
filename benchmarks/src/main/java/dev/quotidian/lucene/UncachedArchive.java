package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Hits;
import dev.quotidian.query.QuotationCriterion;
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
    reader = DirectoryReader.open(FSDirectory.open(folder));
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

  /** Counts speakers. */
  public Facet speakers(QuotationCriterion criterion, int limit) throws IOException {
    FacetRequest request = FacetRequest.ofQuotations(criterion, FacetField.SPEAKER);
    return searching.facets(request.withLimit(limit)).of(FacetField.SPEAKER);
  }

  /** Counts by month of publication. */
  public Timeline months(QuotationCriterion criterion) throws IOException {
    return searching.timeline(
        TimelineRequest.ofQuotations(criterion, DateAxis.PUBLISHED, Granularity.MONTH));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
