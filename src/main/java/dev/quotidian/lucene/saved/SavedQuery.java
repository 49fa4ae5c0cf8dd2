package dev.quotidian.lucene.saved;

import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/**
 * A saved search as a query.
 *
 * @param requiredTerms sets of terms, of each of which an article that satisfies it has one at
 *     least, as {@link RequiredTerms} tells them
 */
record SavedQuery(SavedSearch search, Query query, List<Set<Term>> requiredTerms) {

  static SavedQuery of(SavedSearch search, QueryTranslator translation) {
    Query query =
        switch (search.criterion()) {
          case SearchTarget.Articles articles -> translation.articles().of(articles.criterion());
          case SearchTarget.Quotations quotations ->
              translation.quotations().of(quotations.criterion());
        };
    return new SavedQuery(search, query, RequiredTerms.of(query));
  }
}
