package dev.quotidian.opensearch.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.ContextQuery;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.EncodedTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words in the context of quotations. BM25 without lengths gives the {@code tf / (tf + k1)} of
 * {@link ContextQuery}; its idf is that of the context, and has to be that of what was said: the
 * boost corrects it.
 */
record ContextDsl(CollectionStatistics statistics) {
  private static final String FIELD = ClusterFields.CONTEXT_WORDS;
  private static final String CONTENT = ClusterFields.name(Schema.CONTENT);

  /** Finds and scores. */
  Map<String, Object> scored(ContextQuery query) {
    TreeSet<String> terms = new TreeSet<>();
    query.forms().forEach(form -> form.forEach(term -> terms.add(EncodedTokens.term(term))));
    TreeSet<String> first = new TreeSet<>();
    query.forms().getFirst().forEach(term -> first.add(EncodedTokens.term(term)));
    Map<String, CollectionStatistics.OfField> found =
        statistics.of(
            Map.of(
                FIELD,
                terms,
                CONTENT,
                first,
                Schema.QUOTATION.all().field(),
                Set.of(Schema.QUOTATION.all().text())));
    double given = givenIdf(found.getOrDefault(FIELD, CollectionStatistics.OfField.NONE), terms);
    return given == 0
        ? QueryDsl.none()
        : QueryDsl.boosted(
            matching(query.forms()), (float) (query.weight() * idf(found, first) / given));
  }

  /** The sum that Lucene gives to the terms of a phrase, or of several. */
  private static double givenIdf(CollectionStatistics.OfField context, TreeSet<String> terms) {
    double sum = 0;
    for (String term : terms) {
      int count = context.of(term);
      sum += count == 0 ? 0 : (float) ContextQuery.idf(count, context.documents());
    }
    return sum;
  }

  private static double idf(
      Map<String, CollectionStatistics.OfField> found, TreeSet<String> terms) {
    CollectionStatistics.OfField content =
        found.getOrDefault(CONTENT, CollectionStatistics.OfField.NONE);
    long rarest = terms.stream().mapToLong(content::of).min().orElse(0);
    long all =
        found
            .getOrDefault(Schema.QUOTATION.all().field(), CollectionStatistics.OfField.NONE)
            .of(Schema.QUOTATION.all().text());
    return ContextQuery.idf(rarest, Math.max(rarest, all));
  }

  /** Finds a word in any of its forms. */
  Map<String, Object> matching(List<List<String>> forms) {
    List<Map<String, Object>> spans = new ArrayList<>();
    for (List<String> form : forms) {
      spans.add(apart(form, forms));
    }
    return spans.size() == 1 ? spans.getFirst() : Map.of("span_or", Map.of("clauses", spans));
  }

  /** A form, but where a shorter one stands at its place, which counts already. */
  private static Map<String, Object> apart(List<String> form, List<List<String>> forms) {
    List<Map<String, Object>> shorter =
        forms.stream().filter(other -> other.size() < form.size()).map(ContextDsl::span).toList();
    if (shorter.isEmpty()) {
      return span(form);
    }
    Map<String, Object> others =
        shorter.size() == 1 ? shorter.getFirst() : Map.of("span_or", Map.of("clauses", shorter));
    return Map.of("span_not", Map.of("include", span(form), "exclude", others));
  }

  private static Map<String, Object> span(List<String> form) {
    List<Map<String, Object>> words = form.stream().map(ContextDsl::span).toList();
    return words.size() == 1
        ? words.getFirst()
        : Map.of("span_near", Map.of("clauses", words, "slop", 0, "in_order", true));
  }

  private static Map<String, Object> span(String term) {
    return Map.of("span_term", Map.of(FIELD, Map.of("value", EncodedTokens.term(term))));
  }
}
