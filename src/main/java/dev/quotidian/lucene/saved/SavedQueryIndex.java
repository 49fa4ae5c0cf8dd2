package dev.quotidian.lucene.saved;

import dev.quotidian.article.Annotations;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.SavedMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Saved searches, ready to be asked of one article after the other. Of each article only those are
 * asked whose necessary terms it has: of its own terms, each is looked up once. Immutable.
 */
public final class SavedQueryIndex {
  private final List<Entry> withoutRequired = new ArrayList<>();
  private final Map<Set<Term>, Integer> setIds = new HashMap<>(); // of sets of necessary terms
  private final List<List<Entry>> byFirstSet =
      new ArrayList<>(); // by the number of their first set
  private final Map<String, Map<BytesRef, List<Integer>>> setsOfTerm = new HashMap<>();
  private final int size;

  /** A query in its place, with the numbers of the sets that it needs. */
  private record Entry(int position, SavedQuery query, List<Integer> requiredSets) {}

  /** In this order. */
  SavedQueryIndex(Collection<SavedQuery> queries) {
    int place = 0;
    for (SavedQuery query : queries) {
      List<Integer> needs = query.requiredTerms().stream().map(this::setId).toList();
      Entry entry = new Entry(place++, query, needs);
      (needs.isEmpty() ? withoutRequired : byFirstSet.get(needs.getFirst())).add(entry);
    }
    size = place;
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

  public boolean isEmpty() {
    return size == 0;
  }

  /** Those that match, in order. */
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

  /** A quotation's document has its place in the article as its number. */
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

  /** Those that may match: the article has what they need, or they need nothing. */
  private List<Entry> candidates(SingleArticleIndex article) throws IOException {
    BitSet had = new BitSet(byFirstSet.size());
    for (Map.Entry<String, Map<BytesRef, List<Integer>>> field : setsOfTerm.entrySet()) {
      article.forEachTerm(
          field.getKey(), term -> field.getValue().getOrDefault(term, List.of()).forEach(had::set));
    }
    List<Entry> candidates = new ArrayList<>(withoutRequired);
    for (int set = had.nextSetBit(0); set >= 0; set = had.nextSetBit(set + 1)) {
      for (Entry entry : byFirstSet.get(set)) {
        if (entry.requiredSets().stream().allMatch(had::get)) {
          candidates.add(entry);
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Entry::position));
    return candidates;
  }
}
