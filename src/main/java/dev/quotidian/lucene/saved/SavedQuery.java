package dev.quotidian.lucene.saved;

import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/**
 * A saved search with its Lucene query. Immutable.
 *
 * @param requiredTerms sets of terms, of each of which every matching article has at least one
 */
record SavedQuery(SavedSearch search, Query query, List<Set<Term>> requiredTerms) {

  static SavedQuery of(SavedSearch search, QueryTranslator translator) {
    Query query =
        switch (search.criterion()) {
          case SearchTarget.Articles articles -> translator.articles().of(articles.criterion());
          case SearchTarget.Quotations quotations ->
              translator.quotations().of(quotations.criterion());
        };
    return new SavedQuery(search, query, RequiredTerms.of(query));
  }
}
