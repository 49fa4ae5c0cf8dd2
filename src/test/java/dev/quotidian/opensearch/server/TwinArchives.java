package dev.quotidian.opensearch.server;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.lucene.EmbeddedArchive;
import java.util.List;

/** An archive on a cluster and an embedded one with the same articles, in the same order. */
public final class TwinArchives implements AutoCloseable {
  private final TestServer.Running server;
  private final ClusterSettings settings;
  private final Archive cluster;
  private final Archive embedded;

  private TwinArchives(TestServer.Running server, ClusterSettings settings) {
    this.server = server;
    this.settings = settings;
    this.cluster = Quotidian.connect(settings);
    this.embedded = EmbeddedArchive.inMemory(settings.archive());
  }

  /** Both, of some articles. */
  public static TwinArchives of(
      TestServer.Running server,
      ArchiveSettings settings,
      int shards,
      List<AnnotatedArticle> articles) {
    TwinArchives twins =
        new TwinArchives(server, TestIndices.settings(server, settings).withShards(shards));
    for (Archive archive : List.of(twins.cluster, twins.embedded)) {
      articles.forEach(article -> archive.add(article.article(), article.annotations()));
      archive.commit();
    }
    return twins;
  }

  public Archive cluster() {
    return cluster;
  }

  public Archive embedded() {
    return embedded;
  }

  /** The same archive on the cluster, as another process opens it. */
  public Archive another() {
    return Quotidian.connect(settings);
  }

  @Override
  public void close() {
    embedded.close();
    cluster.close();
    TestIndices.drop(server, settings.name());
  }
}
