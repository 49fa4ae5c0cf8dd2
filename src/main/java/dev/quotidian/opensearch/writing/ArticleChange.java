package dev.quotidian.opensearch.writing;

import dev.quotidian.opensearch.mapping.ClusterBlock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/**
 * An article that is to be put in the place of the one with its id, or to be deleted.
 *
 * @param articleId the article's id
 * @param block its documents; empty if it is to be deleted
 * @param seen the version of the article that it takes the place of: if there is none any more, or
 *     another, nothing is changed; empty where it takes the place of any
 * @param done completed when the cluster has acknowledged all of it, with how many articles were
 *     written; or with why it has not
 */
record ArticleChange(
    String articleId,
    Optional<ClusterBlock> block,
    OptionalLong seen,
    CompletableFuture<Long> done) {
  private static final long ROOM = 200; // for what else a request says of a document

  static ArticleChange put(ClusterBlock block) {
    return put(block, OptionalLong.empty());
  }

  static ArticleChange put(ClusterBlock block, OptionalLong seen) {
    return new ArticleChange(
        block.articleId(), Optional.of(block), seen, new CompletableFuture<>());
  }

  static ArticleChange delete(String articleId, OptionalLong seen) {
    return new ArticleChange(articleId, Optional.empty(), seen, new CompletableFuture<>());
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
