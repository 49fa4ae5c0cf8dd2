package dev.quotidian.lucene.facet;

import dev.quotidian.archive.engine.RoleCounter;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the roles of one segment by the numbers of their values, and gives them as text. */
final class SegmentRoleCounter {
  private static final int NONE = -1;

  private final SortedSetDocValues speakers;
  private final SortedSetDocValues roles;
  private final SortedSetDocValues affiliations;
  private final NumericDocValues days;
  private final NumericDocValues instants;
  private final SortedDocValues articles;
  private final int base;
  private final Map<Numbers, RoleCounter> tallies = new HashMap<>();
  private int lastArticle = NONE;
  private String lastId = "";

  /** The speaker as in the index; the role and the affiliation, or "". */
  record Written(String speaker, String role, String affiliation) {}

  private record Numbers(long speaker, long role, long affiliation) {}

  private SegmentRoleCounter(LeafReader reader, int base) throws IOException {
    Schema schema = Schema.QUOTATION;
    this.speakers = DocValues.getSortedSet(reader, schema.value(FacetValues.SPEAKER));
    this.roles = DocValues.getSortedSet(reader, schema.value(FacetValues.ROLE));
    this.affiliations = DocValues.getSortedSet(reader, schema.value(FacetValues.AFFILIATION));
    this.days = DocValues.getNumeric(reader, schema.publishedDay());
    this.instants = DocValues.getNumeric(reader, Schema.PUBLISHED);
    this.articles = DocValues.getSorted(reader, schema.id());
    this.base = base;
  }

  static Map<Written, RoleCounter> in(FacetsCollector.MatchingDocs segment) throws IOException {
    DocIdSetIterator matches = segment.bits().iterator();
    if (matches == null) {
      return Map.of();
    }
    SegmentRoleCounter roles =
        new SegmentRoleCounter(segment.context().reader(), segment.context().docBase);
    roles.count(matches);
    return roles.written();
  }

  private void count(DocIdSetIterator matches) throws IOException {
    DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(matches, speakers));
    for (int document = both.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = both.nextDoc()) {
      long role = number(roles, document);
      long affiliation = number(affiliations, document);
      if (role != NONE || affiliation != NONE) {
        Numbers numbers = new Numbers(speakers.nextOrd(), role, affiliation);
        tallies.computeIfAbsent(numbers, first -> new RoleCounter()).add(place(document));
        RoleCounter.checkSize(tallies.size());
      }
    }
  }

  /** The only value of a quotation. */
  private static long number(SortedSetDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.nextOrd() : NONE;
  }

  private RoleCounter.Place place(int document) throws IOException {
    long day = days.advanceExact(document) ? days.longValue() : 0;
    long instant = instants.advanceExact(document) ? instants.longValue() : 0;
    return new RoleCounter.Place(day, instant, article(document), base + document);
  }

  /** The article's id; that of the document before, where it is of the same article. */
  private String article(int document) throws IOException {
    int number = articles.advanceExact(document) ? articles.ordValue() : NONE;
    if (number != lastArticle) {
      lastArticle = number;
      lastId = number == NONE ? "" : articles.lookupOrd(number).utf8ToString();
    }
    return lastId;
  }

  private Map<Written, RoleCounter> written() throws IOException {
    Map<Written, RoleCounter> written = HashMap.newHashMap(tallies.size());
    for (Map.Entry<Numbers, RoleCounter> entry : tallies.entrySet()) {
      Numbers numbers = entry.getKey();
      written.put(
          new Written(
              text(speakers, numbers.speaker()),
              text(roles, numbers.role()),
              text(affiliations, numbers.affiliation())),
          entry.getValue());
    }
    return written;
  }

  private static String text(SortedSetDocValues values, long number) throws IOException {
    return number == NONE ? "" : values.lookupOrd(number).utf8ToString();
  }
}
