package dev.quotidian.lucene;

import dev.quotidian.query.Counted;
import dev.quotidian.query.SavedSearch;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/**
 * A saved search as a query.
 *
 * @param necessary sets of terms, of each of which an article that satisfies it has one at least,
 *     as {@link NecessaryTerms} tells them
 */
record SavedQuery(SavedSearch search, Query query, List<Set<Term>> necessary) {

  static SavedQuery of(SavedSearch search, Translation translation) {
    Query query =
        switch (search.criterion()) {
          case Counted.Articles articles -> translation.articles().of(articles.criterion());
          case Counted.Quotations quotations -> translation.quotations().of(quotations.criterion());
        };
    return new SavedQuery(search, query, NecessaryTerms.of(query));
  }
}
