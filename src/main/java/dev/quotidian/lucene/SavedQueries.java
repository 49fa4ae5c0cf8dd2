package dev.quotidian.lucene;

import dev.quotidian.article.Annotations;
import dev.quotidian.query.Counted;
import dev.quotidian.query.SavedMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Saved searches, ready to be asked of one article after the other. Immutable. */
final class SavedQueries {
  private final List<SavedQuery> queries;
  private final FixedBitSet always;
  private final Map<String, Map<BytesRef, List<Integer>>> byTerm = new HashMap<>();

  /** In this order. */
  SavedQueries(Collection<SavedQuery> queries) {
    this.queries = List.copyOf(queries);
    always = new FixedBitSet(Math.max(1, queries.size()));
    for (int number = 0; number < this.queries.size(); number++) {
      place(number);
    }
  }

  private void place(int number) {
    queries
        .get(number)
        .necessary()
        .ifPresentOrElse(
            terms -> terms.forEach(term -> needs(number, term)), () -> always.set(number));
  }

  private void needs(int number, Term term) {
    byTerm
        .computeIfAbsent(term.field(), field -> new HashMap<>())
        .computeIfAbsent(term.bytes(), bytes -> new ArrayList<>())
        .add(number);
  }

  boolean isEmpty() {
    return queries.isEmpty();
  }

  /** Those that match. */
  List<SavedMatch> matching(ArrivedArticle article, Annotations annotations) throws IOException {
    FixedBitSet candidates = candidates(article.reader());
    List<SavedMatch> matches = new ArrayList<>();
    for (int number = candidates.nextSetBit(0); number < queries.size(); ) {
      SavedQuery query = queries.get(number);
      List<Integer> documents = article.matching(query.query());
      if (!documents.isEmpty()) {
        matches.add(match(query, documents, annotations));
      }
      number =
          number + 1 < candidates.length() ? candidates.nextSetBit(number + 1) : queries.size();
    }
    return matches;
  }

  /** A quotation's document has its place in the article as its number. */
  private static SavedMatch match(
      SavedQuery query, List<Integer> documents, Annotations annotations) {
    return new SavedMatch(
        query.search(),
        switch (query.search().criterion()) {
          case Counted.Articles articles -> List.of();
          case Counted.Quotations quotations ->
              documents.stream().map(annotations.quotations()::get).toList();
        });
  }

  /** Those that may match: the article has a term that they need, or they need none. */
  private FixedBitSet candidates(LeafReader article) throws IOException {
    FixedBitSet candidates = always.clone();
    for (Map.Entry<String, Map<BytesRef, List<Integer>>> field : byTerm.entrySet()) {
      Terms terms = article.terms(field.getKey());
      if (terms != null) {
        mark(terms, field.getValue(), candidates);
      }
    }
    return candidates;
  }

  /** Goes through the terms that the article has, or those that are needed: what is less. */
  private static void mark(Terms terms, Map<BytesRef, List<Integer>> needed, FixedBitSet candidates)
      throws IOException {
    TermsEnum found = terms.iterator();
    if (needed.size() < terms.size()) {
      for (Map.Entry<BytesRef, List<Integer>> term : needed.entrySet()) {
        if (found.seekExact(term.getKey())) {
          term.getValue().forEach(candidates::set);
        }
      }
    } else {
      for (BytesRef term = found.next(); term != null; term = found.next()) {
        needed.getOrDefault(term, List.of()).forEach(candidates::set);
      }
    }
  }
}
