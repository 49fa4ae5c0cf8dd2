package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import java.util.List;

/**
 * A hit as a cluster tells of it. Immutable.
 *
 * @param articleId the article's id
 * @param number of the quotation in its article; 0 for an article
 * @param score 0 where no key of the order is the score
 * @param keys by which it is ordered, as the cluster told them
 * @param version of its document; 0 where it was not asked for
 */
public record FoundHit(String articleId, int number, float score, List<Object> keys, long version) {

  /**
   * A hit by its keys.
   *
   * @param scoreAt the place of the score among them; negative where there is none
   */
  static FoundHit of(List<Object> keys, int scoreAt, Schema schema, long version) {
    boolean isQuotation = schema.equals(Schema.QUOTATION);
    int idAt = keys.size() - (isQuotation ? 2 : 1);
    return new FoundHit(
        String.valueOf(keys.get(idAt)),
        isQuotation && keys.getLast() instanceof Number number ? number.intValue() : 0,
        scoreAt >= 0 && keys.get(scoreAt) instanceof Number score ? score.floatValue() : 0,
        keys,
        version);
  }

  /** The same with another score. */
  public FoundHit withScore(float other) {
    return new FoundHit(articleId, number, other, keys, version);
  }

  /** The id of its document. */
  public String document(Schema schema) {
    return schema.equals(Schema.QUOTATION)
        ? ClusterBlock.quotationDocument(articleId, number)
        : ClusterBlock.articleDocument(articleId);
  }
}
