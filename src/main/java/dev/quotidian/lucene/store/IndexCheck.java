package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/**
 * Reads a commit from end to end: Lucene's own check, and whether each article has its quotations.
 */
final class IndexCheck {
  private final Set<String> ids = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long quotations;

  private IndexCheck() {}

  static ArchiveCheck of(Directory directory) throws IOException {
    IndexCheck integrity = new IndexCheck();
    integrity.files(directory);
    if (integrity.problems.isEmpty()) {
      integrity.blocks(directory);
    }
    return new ArchiveCheck(integrity.articles, integrity.quotations, integrity.problems);
  }

  private void files(Directory directory) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory, new NoLock());
        PrintStream out = new PrintStream(log, false, StandardCharsets.UTF_8)) {
      check.setInfoStream(out);
      if (!check.checkIndex().clean) {
        out.flush();
        problems.add("Lucene finds its files damaged:\n" + log.toString(StandardCharsets.UTF_8));
      }
    }
  }

  private void blocks(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        blocks(leaf);
      }
    }
  }

  private void blocks(LeafReaderContext context) throws IOException {
    LeafReader reader = context.reader();
    StoredFields stored = reader.storedFields();
    Bits live = reader.getLiveDocs();
    BitSet lasts = ParentBlocks.ARTICLES.getBitSet(context);
    int first = 0;
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (lasts != null && lasts.get(document)) {
        if (live == null || live.get(document)) {
          article(stored.document(document), document - first);
        }
        first = document + 1;
      }
    }
  }

  private void article(Document document, int found) {
    String id = StoredArticles.article(document).id();
    int kept = StoredArticles.annotations(document).quotations().size();
    articles++;
    quotations += found;
    if (found != kept) {
      problems.add(
          "Article "
              + id
              + " has "
              + kept
              + " quotations, "
              + found
              + " can be found; add it again");
    }
    if (!ids.add(id)) {
      problems.add("Article " + id + " is there twice; delete it and add it again");
    }
  }

  /** A check reads only, beside a writer or not. */
  private static final class NoLock extends Lock {
    @Override
    public void close() {}

    @Override
    public void ensureValid() {}
  }
}
