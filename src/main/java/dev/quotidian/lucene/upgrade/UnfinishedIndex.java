package dev.quotidian.lucene.upgrade;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.UpgradeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The new index of an upgrade while it is written. Each commit says how many articles it has, so
 * that an upgrade that was interrupted goes on from there. For one thread.
 */
final class UnfinishedIndex implements AutoCloseable {
  private static final String TASK = "quotidian.upgrade.task";
  private static final String ARTICLES = "quotidian.upgrade.articles";

  private final Directory directory;
  private final IndexWriter writer;
  private final String task;
  private final int articlesPerCommit;
  private int articles;

  private UnfinishedIndex(
      Directory directory, IndexWriter writer, String task, int articlesPerCommit, int articles) {
    this.directory = directory;
    this.writer = writer;
    this.task = task;
    this.articlesPerCommit = articlesPerCommit;
    this.articles = articles;
  }

  /**
   * Opens the index that an interrupted upgrade with the same task left, or a new one.
   *
   * @param task what is written: from which commit, and how
   */
  static UnfinishedIndex open(
      UpgradeFolder folder, String task, int bufferMegabytes, int articlesPerCommit)
      throws IOException {
    int articles = articlesIn(folder, task);
    if (articles == 0) {
      folder.delete();
      Files.createDirectories(folder.path());
    }
    Directory directory = FSDirectory.open(folder.path());
    boolean success = false;
    try {
      IndexWriter writer =
          new IndexWriter(
              directory,
              Schema.writerConfig(Schema.analyzer()).setRAMBufferSizeMB(bufferMegabytes));
      success = true;
      return new UnfinishedIndex(directory, writer, task, articlesPerCommit, articles);
    } finally {
      if (!success) {
        directory.close();
      }
    }
  }

  /** How many articles are there already; 0 where there is nothing to go on with. */
  private static int articlesIn(UpgradeFolder folder, String task) {
    if (!folder.exists()) {
      return 0;
    }
    try (Directory directory = FSDirectory.open(folder.path())) {
      Map<String, String> last = SegmentInfos.readLatestCommit(directory).getUserData();
      return task.equals(last.get(TASK)) ? Integer.parseInt(last.getOrDefault(ARTICLES, "0")) : 0;
    } catch (IOException e) {
      return 0; // killed before the first commit, or damaged: begin anew
    }
  }

  /** How many articles it has. */
  int articles() {
    return articles;
  }

  void add(ArticleBlock block) throws IOException {
    writer.addDocuments(block.documents());
    articles++;
    if (articles % articlesPerCommit == 0) {
      commit();
    }
  }

  private void commit() throws IOException {
    Map<String, String> state = new HashMap<>();
    state.put(Schema.VERSION_KEY, Integer.toString(Schema.VERSION));
    state.put(TASK, task);
    state.put(ARTICLES, Integer.toString(articles));
    writer.setLiveCommitData(state.entrySet());
    writer.commit();
  }

  /** Makes it complete; nothing can be added afterwards. */
  Directory finish() throws IOException {
    commit();
    writer.close();
    return directory;
  }

  /** Closes it as of its last commit. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
