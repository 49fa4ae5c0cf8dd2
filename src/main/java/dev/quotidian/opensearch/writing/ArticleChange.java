package dev.quotidian.opensearch.writing;

import dev.quotidian.opensearch.mapping.ClusterBlock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An article that is to be put in the place of the one with its id, or to be deleted.
 *
 * @param articleId the article's id
 * @param block its documents; empty if it is to be deleted
 * @param done completed when the cluster has acknowledged all of it, with how many articles were
 *     written; or with why it has not
 */
record ArticleChange(String articleId, Optional<ClusterBlock> block, CompletableFuture<Long> done) {
  private static final long ROOM = 200; // for what else a request says of a document

  static ArticleChange put(ClusterBlock block) {
    return new ArticleChange(block.articleId(), Optional.of(block), new CompletableFuture<>());
  }

  static ArticleChange delete(String articleId) {
    return new ArticleChange(articleId, Optional.empty(), new CompletableFuture<>());
  }

  /** About how much it takes in a request, and in memory. */
  long size() {
    return block
            .map(
                documents ->
                    documents.quotations().stream().mapToLong(text -> text.length() + ROOM).sum()
                        + documents.article().length())
            .orElse(0L)
        + ROOM;
  }
}
