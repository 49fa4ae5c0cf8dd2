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
 * Checks a commit from end to end: Lucene's own check, and whether each article has all its
 * quotations. For one thread.
 */
final class IndexCheck {
  private final Set<String> ids = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long quotations;

  private IndexCheck() {}

  static ArchiveCheck of(Directory directory) throws IOException {
    IndexCheck check = new IndexCheck();
    check.checkFiles(directory);
    if (check.problems.isEmpty()) {
      check.checkBlocks(directory);
    }
    return new ArchiveCheck(check.articles, check.quotations, check.problems);
  }

  private void checkFiles(Directory directory) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory, new NoLock());
        PrintStream out = new PrintStream(log, false, StandardCharsets.UTF_8)) {
      check.setInfoStream(out);
      if (!check.checkIndex().clean) {
        out.flush();
        problems.add(
            "Lucene finds the files of the index damaged:\n"
                + log.toString(StandardCharsets.UTF_8));
      }
    }
  }

  private void checkBlocks(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        checkBlocks(leaf);
      }
    }
  }

  private void checkBlocks(LeafReaderContext context) throws IOException {
    LeafReader reader = context.reader();
    StoredFields stored = reader.storedFields();
    Bits live = reader.getLiveDocs();
    BitSet parents = ArticleBlock.PARENTS.getBitSet(context);
    int first = 0;
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (parents != null && parents.get(document)) {
        if (live == null || live.get(document)) {
          checkArticle(stored.document(document), document - first);
        }
        first = document + 1;
      }
    }
  }

  private void checkArticle(Document document, int indexed) {
    String id = StoredArticles.article(document).id();
    int stored = StoredArticles.annotations(document).quotations().size();
    articles++;
    quotations += indexed;
    if (indexed != stored) {
      problems.add(
          "Article "
              + id
              + " has "
              + stored
              + " stored quotations, "
              + indexed
              + " of them indexed; add it again");
    }
    if (!ids.add(id)) {
      problems.add("Article " + id + " is in the index twice; delete it and add it again");
    }
  }

  /** No lock is needed: a check only reads, and may run beside a writer. */
  private static final class NoLock extends Lock {
    @Override
    public void close() {}

    @Override
    public void ensureValid() {}
  }
}
