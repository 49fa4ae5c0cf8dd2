package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnField.Type;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
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
import org.jspecify.annotations.Nullable;

/**
 * An order of hits as Lucene sorts; the last sort field makes it total. Immutable; safe for use by
 * many threads.
 */
record HitSort(Sort sort) {

  /**
   * The sort of an order.
   *
   * @throws BadRequestException if it is by a field that there is not, or that has no order
   */
  static HitSort of(SortOrder order, Schema schema, OwnFields fields) {
    SortField newest = new SortField(Schema.PUBLISHED, SortField.Type.LONG, true);
    List<SortField> sort = new ArrayList<>();
    switch (order) {
      case SortOrder.Relevance relevance -> sort.addAll(List.of(SortField.FIELD_SCORE, newest));
      case SortOrder.Recency recency -> sort.addAll(List.of(SortField.FIELD_SCORE, newest));
      case SortOrder.Newest none -> sort.add(newest);
      case SortOrder.Oldest none -> sort.add(new SortField(Schema.PUBLISHED, SortField.Type.LONG));
      case SortOrder.ByField by ->
          sort.addAll(List.of(ofField(field(by, fields), schema, by.descending()), newest));
    }
    sort.add(new SortField(schema.id(), SortField.Type.STRING));
    if (schema.equals(Schema.QUOTATION)) {
      sort.add(new SortField(Schema.NUMBER, SortField.Type.LONG));
    }
    return new HitSort(new Sort(sort.toArray(SortField[]::new)));
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
      case DATE ->
          numbers(
              schema.ownDays(field),
              SortField.Type.LONG,
              isDescending,
              isDescending ? Long.MIN_VALUE : Long.MAX_VALUE);
      case TEXT ->
          throw new BadRequestException(
              "Field "
                  + field.name()
                  + " is a "
                  + Type.TEXT.label()
                  + " field: hits are ordered by numbers, dates and keywords");
    };
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

  /** The last hit of a page as Lucene wants it, to go on after it. */
  FieldDoc keys(IndexSnapshot snapshot, HitPage.End end) throws IOException {
    LeafReaderContext leaf = snapshot.leaf(end.document());
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
