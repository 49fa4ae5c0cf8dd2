package dev.quotidian.benchmarks.writing;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.RoleKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.benchmarks.system.BaselineFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of an article of the generated corpus, written by the baseline, field for field
 * those of Quotidian ({@link IndexComparison} checks it). What such an article never has is left
 * out.
 */
final class BaselineDocuments {
  private static final FieldType NAME = new FieldType(TextField.TYPE_NOT_STORED);
  private static final FieldType WRITTEN = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NAME.setOmitNorms(true);
    NAME.freeze();
    WRITTEN.setOmitNorms(true);
    WRITTEN.setIndexOptions(IndexOptions.DOCS);
    WRITTEN.freeze();
  }

  List<Document> of(AnnotatedArticle annotated) {
    Article article = annotated.article();
    List<Quotation> quotations = annotated.annotations().quotations();
    BaselineFields.Record stored = BaselineFields.record(annotated);
    List<Document> block = new ArrayList<>(quotations.size() + 1);
    for (int number = 0; number < quotations.size(); number++) {
      Document document = quotation(article, quotations.get(number), number, quotations.size());
      document.add(new NumericDocValuesField("q.context", stored.contexts().get(number)));
      block.add(document);
    }
    block.add(article(annotated, stored));
    return block;
  }

  private static Document article(AnnotatedArticle annotated, BaselineFields.Record stored) {
    Article article = annotated.article();
    Document document = common("a.", article);
    binary(document, "a.record", stored.record());
    binary(document, "a.text", stored.body());
    binary(document, "a.body.anchors", stored.anchors());
    document.add(new TextField("a.body", article.body(), Field.Store.NO));
    document.add(new TextField("q.content", "", Field.Store.NO));
    document.add(new Field("a.body.written", article.body(), WRITTEN));
    text(document, "a.lead", BaselineFields.lead(article.body()));
    text(document, "a.title", article.title().orElseThrow());
    Set<DateRange> days = new HashSet<>();
    for (DateMention date : annotated.annotations().dates()) {
      if (days.add(date.range().orElseThrow())) {
        range(document, "a.mentioned", date.range().orElseThrow());
        days(document, "a.mentioned.days", date.range().orElseThrow());
      }
    }
    for (Quotation quotation : annotated.annotations().quotations()) {
      days(document, "a.said.days", quotation.said().orElseThrow().range());
      counted(document, "a.", quotation);
    }
    return document;
  }

  private static Document quotation(
      Article article, Quotation quotation, int number, int quotations) {
    Document document = common("q.", article);
    String content = quotation.contentIn(article.body());
    text(document, "q.content", content);
    document.add(new TextField("a.title", "", Field.Store.NO));
    document.add(new TextField("a.body", "", Field.Store.NO));
    document.add(new NumericDocValuesField("q.to.article", quotations - number));
    document.add(NumericDocValuesField.indexedField("q.number", number));
    exact(document, "q.kind", quotation.kind().name());
    exact(document, "q.act", quotation.act().name());
    document.add(new DoublePoint("q.confidence", quotation.confidence()));
    long parts = Math.round(quotation.confidence() * 10_000);
    document.add(new NumericDocValuesField("q.confidence.parts", parts));
    long copies = BaselineFields.copies(quotation, article.body());
    document.add(new NumericDocValuesField("q.copies", copies));
    if (quotation.confidence() >= 0.3) {
      exact(document, "q.likely", "1");
    }
    Speaker speaker = quotation.speaker().orElseThrow();
    document.add(new Field("q.speaker", speaker.name(), NAME));
    exact(document, "q.speaker.name", speaker.name().toLowerCase(Locale.ROOT));
    exact(document, "q.speaker.type", speaker.type().name());
    String role = speaker.role().orElseThrow();
    document.add(new Field("q.role", role, NAME));
    RoleKey.others(role).forEach(other -> document.add(new Field("q.role", other, NAME)));
    document.add(new Field("q.affiliation", speaker.affiliation().orElseThrow(), NAME));
    exact(document, "q.speaker.key", speaker.key().orElseThrow());
    range(document, "q.said", quotation.said().orElseThrow().range());
    days(document, "q.said.days", quotation.said().orElseThrow().range());
    counted(document, "q.", quotation);
    return document;
  }

  private static Document common(String prefix, Article article) {
    Document document = new Document();
    exact(document, "block", article.id());
    exact(document, "doc", prefix);
    document.add(new SortedDocValuesField(prefix + "id", new BytesRef(article.id())));
    long millis = article.published().instantOrStartOfDay().toEpochMilli();
    document.add(NumericDocValuesField.indexedField("published", millis));
    long day = article.published().day().toEpochDay();
    document.add(NumericDocValuesField.indexedField(prefix + "published.day", day));
    for (String topic : article.topics()) {
      String key = topic.toLowerCase(Locale.ROOT);
      exact(document, prefix + "topic", key);
      exact(document, prefix + "topic.given", key);
      counted(document, prefix + "topic.given.value", topic);
      counted(document, prefix + "topic.value", topic);
      counted(document, prefix + "topic.code.value", topic);
    }
    String publisher = article.publisher().orElseThrow();
    exact(document, prefix + "publisher", publisher.toLowerCase(Locale.ROOT));
    counted(document, prefix + "publisher.value", publisher);
    return document;
  }

  private static void counted(Document document, String prefix, Quotation quotation) {
    Speaker speaker = quotation.speaker().orElseThrow();
    counted(document, prefix + "kind.value", quotation.kind().name());
    counted(document, prefix + "act.value", quotation.act().name());
    counted(document, prefix + "speaker.value", BaselineFields.speaker(speaker));
    counted(document, prefix + "source.value", speaker.type().name());
    counted(document, prefix + "role.value", BaselineFields.role(speaker.role().orElseThrow()));
    counted(document, prefix + "affiliation.value", speaker.affiliation().orElseThrow());
  }

  private static void binary(Document document, String name, byte[] value) {
    document.add(new BinaryDocValuesField(name, new BytesRef(value)));
  }

  private static void text(Document document, String name, String text) {
    document.add(new TextField(name, text, Field.Store.NO));
    document.add(new Field(name + ".written", text, WRITTEN));
  }

  private static void exact(Document document, String name, String value) {
    document.add(new StringField(name, value, Field.Store.NO));
  }

  private static void counted(Document document, String name, String value) {
    document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
  }

  private static void range(Document document, String name, DateRange days) {
    long[] first = {days.first().toEpochDay()};
    document.add(new LongRange(name, first, new long[] {days.last().toEpochDay()}));
  }

  private static void days(Document document, String name, DateRange days) {
    document.add(new SortedNumericDocValuesField(name, BaselineFields.days(days)));
  }
}
