package dev.quotidian.lucene.saved;

import dev.quotidian.article.Annotations;
import dev.quotidian.lucene.scoring.SimilarTextQuery;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.SavedMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * A percolator (reverse search): an index of saved searches that is matched against one article
 * after the other. Only the searches whose required terms the article has are run; each term of the
 * article is looked up once. Immutable; safe for use by many threads.
 */
public final class SavedQueryIndex {
  private final List<Entry> withoutRequired = new ArrayList<>();
  private final Map<Set<Term>, Integer> setIds = new HashMap<>(); // of sets of required terms
  private final List<List<Entry>> byFirstSet = new ArrayList<>(); // by the id of their first set
  private final Map<String, Map<BytesRef, List<Integer>>> setsOfTerm = new HashMap<>();
  private final List<SimilarTextQuery> similarities = new ArrayList<>();
  private final int size;

  /** A query at its position, with the ids of the sets of terms that it requires. */
  private record Entry(int position, SavedQuery query, List<Integer> requiredSets) {}

  /** Searches are matched in this order. */
  SavedQueryIndex(Collection<SavedQuery> queries) {
    int position = 0;
    for (SavedQuery query : queries) {
      List<Integer> requiredSets = query.requiredTerms().stream().map(this::setId).toList();
      Entry entry = new Entry(position++, query, requiredSets);
      (requiredSets.isEmpty() ? withoutRequired : byFirstSet.get(requiredSets.getFirst()))
          .add(entry);
      similarities.addAll(SimilarTextQuery.in(query.query()));
    }
    size = position;
  }

  private int setId(Set<Term> terms) {
    Integer known = setIds.get(terms);
    if (known != null) {
      return known;
    }
    int number = byFirstSet.size();
    setIds.put(terms, number);
    byFirstSet.add(new ArrayList<>());
    for (Term term : terms) {
      setsOfTerm
          .computeIfAbsent(term.field(), field -> new HashMap<>())
          .computeIfAbsent(term.bytes(), bytes -> new ArrayList<>())
          .add(number);
    }
    return number;
  }

  /** All that depends on the texts of an archive, so that they can be asked for at once. */
  public List<SimilarTextQuery> similarities() {
    return Collections.unmodifiableList(similarities);
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The searches that match, in order. */
  public List<SavedMatch> matching(SingleArticleIndex article, Annotations annotations)
      throws IOException {
    List<SavedMatch> matches = new ArrayList<>();
    for (Entry entry : candidates(article)) {
      List<Integer> documents = article.matching(entry.query().query());
      if (!documents.isEmpty()) {
        matches.add(match(entry.query(), documents, annotations));
      }
    }
    return matches;
  }

  /** The document id of a quotation is its number in the article. */
  private static SavedMatch match(
      SavedQuery query, List<Integer> documents, Annotations annotations) {
    return new SavedMatch(
        query.search(),
        switch (query.search().criterion()) {
          case SearchTarget.Articles articles -> List.of();
          case SearchTarget.Quotations quotations ->
              documents.stream().map(annotations.quotations()::get).toList();
        });
  }

  /** The candidates: the article has all their required terms, or they require none. */
  private List<Entry> candidates(SingleArticleIndex article) throws IOException {
    BitSet present = new BitSet(byFirstSet.size());
    for (Map.Entry<String, Map<BytesRef, List<Integer>>> field : setsOfTerm.entrySet()) {
      article.forEachTerm(
          field.getKey(),
          term -> field.getValue().getOrDefault(term, List.of()).forEach(present::set));
    }
    List<Entry> candidates = new ArrayList<>(withoutRequired);
    for (int set = present.nextSetBit(0); set >= 0; set = present.nextSetBit(set + 1)) {
      for (Entry entry : byFirstSet.get(set)) {
        if (entry.requiredSets().stream().allMatch(present::get)) {
          candidates.add(entry);
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Entry::position));
    return candidates;
  }
}
