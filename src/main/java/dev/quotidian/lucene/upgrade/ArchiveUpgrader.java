package dev.quotidian.lucene.upgrade;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.UpgradeMode;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.BulkIndexer;
import dev.quotidian.archive.support.FullDisk;
import dev.quotidian.archive.support.TopicModelFile;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.archive.support.vector.ArticleEncoder;
import dev.quotidian.archive.support.vector.CheckedEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredFormat;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.SchemaVersion;
import dev.quotidian.lucene.store.UpgradeFolder;
import dev.quotidian.lucene.upgrade.OlderIndex.StoredArticle;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;

/**
 * Rewrites an archive of an earlier index format in the format of today. The new index is written
 * in a folder within the archive's, and then takes the place of the old one in one commit: whoever
 * opens the archive finds either the old one or the new one. For one thread.
 */
public final class ArchiveUpgrader {
  private static final int ARTICLES_PER_COMMIT = 5_000;

  private final Path folder;
  private final ArchiveSettings settings;
  private final UpgradeMode mode;
  private final Progress progress;
  private final int articlesPerCommit;
  private final UnaryOperator<Directory> wrapper;
  private final Optional<CheckedEncoder> encoder;
  private final ArticlePipeline<ArticleBlock> pipeline;

  /** For tests, which commit more often, and fail at a file operation. */
  ArchiveUpgrader(
      Path folder,
      ArchiveSettings settings,
      UpgradeMode mode,
      Progress progress,
      int articlesPerCommit,
      UnaryOperator<Directory> wrapper) {
    this.folder = folder;
    this.settings = settings;
    this.mode = mode;
    this.progress = progress;
    this.articlesPerCommit = articlesPerCommit;
    this.wrapper = wrapper;
    this.encoder = settings.encoder().map(CheckedEncoder::new);
    LanguageAnalyzers analyzers = LanguageAnalyzers.of(Schema.analyzer(), settings.analyses());
    this.pipeline =
        new ArticlePipeline<>(
            settings,
            TopicModelFile.in(folder),
            article ->
                ArticleBlock.of(
                    article,
                    settings.taxonomy(),
                    fields(),
                    analyzers,
                    ArticleEncoder.vectors(article, encoder)));
  }

  /**
   * Upgrades the archive in a folder; leaves one of today's format alone. An upgrade that was
   * interrupted goes on where it last committed.
   *
   * @throws dev.quotidian.archive.ArchiveLockedException if the archive is open for writing
   * @throws dev.quotidian.archive.ArchiveVersionException if there is no upgrade from its format
   */
  public static ArchiveUpgrade upgrade(
      Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress) {
    return new ArchiveUpgrader(
            folder, settings, mode, progress, ARTICLES_PER_COMMIT, directory -> directory)
        .upgrade();
  }

  /** Earlier formats have no fields of their own. */
  private OwnFields fields() {
    return settings.fields().orElse(OwnFields.NONE);
  }

  ArchiveUpgrade upgrade() {
    try (UninterruptibleThread thread = new UninterruptibleThread("quotidian-upgrade")) {
      return thread.call(this::onOwnThread);
    } catch (IOException e) {
      throw new ArchiveException(
          "Archive "
              + folder
              + " cannot be upgraded: "
              + FullDisk.explained(e, folder)
              + "; nothing of it is lost. Remove the cause, and call the upgrade again: it goes on where"
              + " it last committed",
          e);
    }
  }

  private ArchiveUpgrade onOwnThread() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException("Archive " + folder + " does not exist");
    }
    try (FSDirectory files = FSDirectory.open(folder);
        Directory directory = wrapper.apply(new HardLinkDirectory(files))) {
      if (!DirectoryReader.indexExists(directory)) {
        throw new ArchiveException("Folder " + folder + " holds no archive to upgrade");
      }
      if (format(directory).isEmpty() && !UpgradeFolder.in(folder).exists()) {
        return new ArchiveUpgrade(Schema.VERSION, Schema.VERSION, 0);
      }
      try (IndexSwap swap = IndexSwap.lock(folder, directory)) {
        Optional<StoredFormat> format = format(directory); // as of now that nobody else writes
        int articles = format.isEmpty() ? 0 : rewrite(directory, format.get(), swap);
        UpgradeFolder.in(folder).delete();
        return new ArchiveUpgrade(
            format.map(StoredFormat::version).orElse(Schema.VERSION), Schema.VERSION, articles);
      }
    }
  }

  private Optional<StoredFormat> format(Directory directory) throws IOException {
    return StoredFormat.of(SchemaVersion.upgradable(directory, folder.toString()));
  }

  private int rewrite(Directory directory, StoredFormat format, IndexSwap swap) throws IOException {
    try (UnfinishedIndex index =
        UnfinishedIndex.open(
            UpgradeFolder.in(folder),
            task(directory),
            settings.bufferMegabytes(),
            articlesPerCommit)) {
      try (OlderIndex older = OlderIndex.open(directory, format)) {
        copy(older, index);
      }
      swap.replaceBy(index.finish(), fields(), encoder, settings.analyses());
      return index.articles();
    }
  }

  /** What an interrupted upgrade must have been doing so that this one can go on with it. */
  private String task(Directory directory) throws IOException {
    String commit = StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId());
    return String.join(
        " ",
        commit,
        mode.toString(),
        Integer.toString(Schema.VERSION),
        Integer.toString(Annotators.VERSION),
        fields().toString(),
        encoder.map(made -> made.identity().toString()).orElse(""),
        settings.analyses().toString());
  }

  private void copy(OlderIndex older, UnfinishedIndex index) throws IOException {
    try (BulkIndexer<StoredArticle, ArticleBlock> indexer =
        new BulkIndexer<>(
            this::prepare,
            block -> {
              index.add(block);
              progress.done(index.articles(), older.size());
              return CompletableFuture.completedFuture(1L);
            },
            settings.annotatingThreads(),
            refusal -> {
              throw new ArchiveException(
                  "Archive " + folder + " is as it was before: " + refusal.getMessage(), refusal);
            })) {
      indexer.add(() -> older.after(index.articles()));
    }
    if (index.articles() != older.size()) {
      throw new IllegalStateException(
          index.articles() + " of " + older.size() + " articles were written; please report it");
    }
  }

  private ArticleBlock prepare(StoredArticle stored) {
    AnnotatedArticle article = stored.decoded();
    return pipeline.prepare(
        switch (mode) {
          case KEEP_ANNOTATIONS -> article;
          case REANNOTATE -> pipeline.annotated(article.article());
        });
  }
}
