package dev.quotidian.opensearch.facet;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchTarget;
import java.util.Map;

/**
 * What is counted, before anything is selected. Immutable.
 *
 * @param query what is seen of what a target finds; it does not score
 */
public record CountedQuery(Schema schema, Map<String, Object> query) {

  /** What is seen of what a target finds. */
  public static CountedQuery of(SearchContext context, SearchTarget target) {
    Schema schema =
        switch (target) {
          case SearchTarget.Articles articles -> Schema.ARTICLE;
          case SearchTarget.Quotations quotations -> Schema.QUOTATION;
        };
    return new CountedQuery(
        schema,
        context.visible(
            schema,
            context.converter(Ranking.DEFAULT).filter(context.translator().target(target))));
  }
}
