package dev.quotidian.lucene.facet;

import dev.quotidian.archive.support.RoleCounter;
import dev.quotidian.article.Speaker;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.RoleValues;
import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.index.record.QuotationRecord;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
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

/**
 * Counts the roles of one segment by the ordinals of their values; the values are looked up at the
 * end. Columns do not tell which role is whose where several speak together: there the roles are
 * read from the record of the hit. For one thread.
 */
final class SegmentRoleCounter {
  private static final int NONE = -1;
  private static final int DOCUMENTS_BETWEEN_CHECKS = 1024;

  private final SortedSetDocValues speakers;
  private final SortedSetDocValues roles;
  private final SortedSetDocValues affiliations;
  private final NumericDocValues days;
  private final NumericDocValues instants;
  private final SortedDocValues articles;
  private final HitColumns hits;
  private final int docBase;
  private final Map<RoleOrdinals, RoleCounter> counters = new HashMap<>();
  private final Map<RoleValues, RoleCounter> ofJoint = new HashMap<>();
  private int seen;
  private int lastArticle = NONE;
  private String lastId = "";

  private record RoleOrdinals(long speaker, long role, long affiliation) {}

  private SegmentRoleCounter(LeafReader reader, int docBase) throws IOException {
    Schema schema = Schema.QUOTATION;
    this.speakers = DocValues.getSortedSet(reader, schema.value(FacetValues.SPEAKER));
    this.roles = DocValues.getSortedSet(reader, schema.value(FacetValues.ROLE));
    this.affiliations = DocValues.getSortedSet(reader, schema.value(FacetValues.AFFILIATION));
    this.days = DocValues.getNumeric(reader, schema.publishedDay());
    this.instants = DocValues.getNumeric(reader, Schema.PUBLISHED);
    this.articles = DocValues.getSorted(reader, schema.id());
    this.hits = new HitColumns(reader);
    this.docBase = docBase;
  }

  static Map<RoleValues, RoleCounter> in(FacetsCollector.MatchingDocs segment, Deadline deadline)
      throws IOException {
    DocIdSetIterator matches = segment.bits().iterator();
    if (matches == null) {
      return Map.of();
    }
    SegmentRoleCounter roles =
        new SegmentRoleCounter(segment.context().reader(), segment.context().docBase);
    roles.count(matches, deadline);
    return roles.values();
  }

  private void count(DocIdSetIterator matches, Deadline deadline) throws IOException {
    DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(matches, speakers));
    for (int document = both.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = both.nextDoc()) {
      if (seen++ % DOCUMENTS_BETWEEN_CHECKS == 0) {
        deadline.checkTime();
      }
      if (speakers.docValueCount() > 1) {
        countEach(document);
      } else {
        countOne(document);
      }
      RoleCounter.checkSize(counters.size() + ofJoint.size());
    }
  }

  private void countOne(int document) throws IOException {
    long role = ordinal(roles, document);
    long affiliation = ordinal(affiliations, document);
    if (role != NONE || affiliation != NONE) {
      RoleOrdinals ordinals = new RoleOrdinals(speakers.nextOrd(), role, affiliation);
      counters.computeIfAbsent(ordinals, first -> new RoleCounter()).add(occurrence(document));
    }
  }

  private void countEach(int document) throws IOException {
    QuotationRecord shown = hits.quotation(document).shown();
    for (Speaker speaker : shown.quotation().speakers()) {
      RoleValues values = RoleValues.of(speaker);
      if (values.isPresent()) {
        ofJoint.computeIfAbsent(values, first -> new RoleCounter()).add(occurrence(document));
      }
    }
  }

  /** The ordinal of a quotation's only value. */
  private static long ordinal(SortedSetDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.nextOrd() : NONE;
  }

  private RoleCounter.Occurrence occurrence(int document) throws IOException {
    long day = days.advanceExact(document) ? days.longValue() : 0;
    long instant = instants.advanceExact(document) ? instants.longValue() : 0;
    return new RoleCounter.Occurrence(day, instant, article(document), docBase + document);
  }

  /** The article's id; that of the document before, where it is of the same article. */
  private String article(int document) throws IOException {
    int ordinal = articles.advanceExact(document) ? articles.ordValue() : NONE;
    if (ordinal != lastArticle) {
      lastArticle = ordinal;
      lastId = ordinal == NONE ? "" : articles.lookupOrd(ordinal).utf8ToString();
    }
    return lastId;
  }

  private Map<RoleValues, RoleCounter> values() throws IOException {
    Map<RoleValues, RoleCounter> values = HashMap.newHashMap(counters.size());
    for (Map.Entry<RoleOrdinals, RoleCounter> entry : counters.entrySet()) {
      RoleOrdinals ordinals = entry.getKey();
      values.put(
          new RoleValues(
              text(speakers, ordinals.speaker()),
              role(ordinals.role()),
              text(affiliations, ordinals.affiliation())),
          entry.getValue());
    }
    ofJoint.forEach(
        (joint, counter) ->
            values.merge(
                joint,
                counter,
                (one, other) -> {
                  one.add(other);
                  return one;
                }));
    return values;
  }

  private String role(long ordinal) throws IOException {
    String value = text(roles, ordinal);
    return value.isEmpty() ? value : SpeakerFacetValue.parse(value).name();
  }

  private static String text(SortedSetDocValues values, long ordinal) throws IOException {
    return ordinal == NONE ? "" : values.lookupOrd(ordinal).utf8ToString();
  }
}
