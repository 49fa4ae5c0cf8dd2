package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnField.Type;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * An order of hits as Lucene sorts; the last sort field makes it total. Immutable; safe for use by
 * many threads.
 */
public record HitSort(Sort sort) {

  /**
   * The sort of an order.
   *
   * @throws BadRequestException if it is by a field that there is not, or that has no order
   */
  public static HitSort of(SortOrder order, Schema schema, OwnFields fields) {
    List<SortField> sort = new ArrayList<>();
    order.keys().forEach(key -> sort.add(ofKey(key, schema, fields)));
    if (sort.stream().noneMatch(field -> Schema.PUBLISHED.equals(field.getField()))) {
      sort.add(published(true));
    }
    sort.add(new SortField(schema.id(), SortField.Type.STRING));
    if (schema.equals(Schema.QUOTATION)) {
      sort.add(new SortField(Schema.NUMBER, SortField.Type.LONG));
    }
    return new HitSort(new Sort(sort.toArray(SortField[]::new)));
  }

  private static SortField ofKey(SortOrder.Key key, Schema schema, OwnFields fields) {
    return switch (key) {
      case SortOrder.Relevance relevance -> SortField.FIELD_SCORE;
      case SortOrder.Recency recency -> SortField.FIELD_SCORE;
      case SortOrder.Newest newest -> published(true);
      case SortOrder.Oldest oldest -> published(false);
      case SortOrder.EarliestSaid earliest -> days(schema.saidDays(), false);
      case SortOrder.LatestSaid latest -> days(schema.saidDays(), true);
      case SortOrder.MostConfident most -> confidence(key, schema, true);
      case SortOrder.LeastConfident least -> confidence(key, schema, false);
      case SortOrder.ByField by -> ofField(field(by, fields), schema, by.descending());
    };
  }

  private static SortField published(boolean isDescending) {
    return new SortField(Schema.PUBLISHED, SortField.Type.LONG, isDescending);
  }

  private static SortField confidence(SortOrder.Key key, Schema schema, boolean isDescending) {
    if (!schema.equals(Schema.QUOTATION)) {
      throw new BadRequestException(
          "Order "
              + key
              + " is for quotations, an article has no confidence; search for quotations, or leave"
              + " it out");
    }
    return new SortField(Schema.CONFIDENCE_PARTS, SortField.Type.LONG, isDescending);
  }

  private static OwnField field(SortOrder.ByField by, OwnFields fields) {
    return fields
        .find(by.field())
        .orElseThrow(
            () ->
                new BadRequestException(
                    "No field \"" + by.field() + "\" to order by; " + fields.described()));
  }

  /** What has no value comes last. */
  private static SortField ofField(OwnField field, Schema schema, boolean isDescending) {
    return switch (field.type()) {
      case KEYWORD -> keywords(schema.ownValue(field), isDescending);
      case NUMBER ->
          numbers(
              schema.own(field),
              SortField.Type.DOUBLE,
              isDescending,
              isDescending ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
      case DATE -> days(schema.ownDays(field), isDescending);
      case TEXT ->
          throw new BadRequestException(
              "Field "
                  + field.name()
                  + " is a "
                  + Type.TEXT.label()
                  + " field: hits are ordered by numbers, dates and keywords");
    };
  }

  /** By packed days. */
  private static SortField days(String column, boolean isDescending) {
    return numbers(
        column, SortField.Type.LONG, isDescending, isDescending ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField numbers(
      String column, SortField.Type type, boolean isDescending, Object missing) {
    return new SortedNumericSortField(
        column,
        type,
        isDescending,
        isDescending ? SortedNumericSelector.Type.MAX : SortedNumericSelector.Type.MIN,
        missing);
  }

  private static SortField keywords(String column, boolean isDescending) {
    return new SortedSetSortField(
        column,
        isDescending,
        isDescending ? SortedSetSelector.Type.MAX : SortedSetSelector.Type.MIN,
        isDescending ? SortField.STRING_FIRST : SortField.STRING_LAST);
  }

  /** Whether the score comes first. */
  boolean isByScore() {
    return sort.getSort()[0].getType() == SortField.Type.SCORE;
  }

  /** The hits that Lucene sorted so, with their scores; 0 where no key is the score. */
  List<HitPage.Ranked> ranked(TopDocs top) {
    int score = Arrays.asList(sort.getSort()).indexOf(SortField.FIELD_SCORE);
    return Arrays.stream(top.scoreDocs)
        .map(FieldDoc.class::cast)
        .map(hit -> new HitPage.Ranked(hit.doc, score < 0 ? 0 : (Float) hit.fields[score]))
        .toList();
  }

  /**
   * The first hits in this order.
   *
   * @param ranks documents with their scores, packed as {@link PackedScores}
   */
  List<HitPage.Ranked> first(IndexReader reader, long[] ranks, int limit) throws IOException {
    TopFieldDocs[] each = new TopFieldDocs[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      HitPage.End hit =
          new HitPage.End(PackedScores.document(ranks[i]), PackedScores.score(ranks[i]));
      each[i] =
          new TopFieldDocs(
              new TotalHits(1, TotalHits.Relation.EQUAL_TO),
              new FieldDoc[] {keys(reader, hit)},
              sort.getSort());
    }
    return ranked(TopDocs.merge(sort, limit, each));
  }

  /** A hit as Lucene wants it, to go on after it, or to merge it with others. */
  FieldDoc keys(IndexReader reader, HitPage.End end) throws IOException {
    LeafReaderContext leaf =
        reader.leaves().get(ReaderUtil.subIndex(end.document(), reader.leaves()));
    SortField[] fields = sort.getSort();
    @Nullable Object[] keys = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      keys[i] =
          fields[i].getType() == SortField.Type.SCORE
              ? end.score()
              : key(fields[i], leaf, end.document() - leaf.docBase);
    }
    return new FieldDoc(end.document(), end.score(), keys);
  }

  private static @Nullable Object key(SortField field, LeafReaderContext leaf, int document)
      throws IOException {
    FieldComparator<?> comparator = field.getComparator(1, Pruning.NONE);
    LeafFieldComparator values = comparator.getLeafComparator(leaf);
    values.copy(0, document);
    return comparator.value(0);
  }
}
