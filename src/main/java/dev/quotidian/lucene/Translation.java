package dev.quotidian.lucene;

import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.index.Values;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Everything;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.Relation;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Criteria as Lucene queries. What is translated for one sort of document matches documents of that
 * sort only; what is not a matter of words adds nothing to the score.
 */
final class Translation {
  private final QueryBuilder words;
  private final ArticleTranslation articles;
  private final QuotationTranslation quotations;

  Translation(Analyzer analyzer) {
    words = new QueryBuilder(analyzer);
    articles = new ArticleTranslation(this);
    quotations = new QuotationTranslation(this);
  }

  ArticleTranslation articles() {
    return articles;
  }

  QuotationTranslation quotations() {
    return quotations;
  }

  /** What both sorts have, but for text. */
  Query common(
      CommonCriterion criterion, Schema schema, java.util.function.Function<Text, Query> text) {
    return switch (criterion) {
      case Word word -> text.apply(word);
      case Phrase phrase -> text.apply(phrase);
      case OnTopic topic ->
          exact(
              topic.origin().map(schema::topic).orElseGet(schema::topic),
              Values.key(topic.label()));
      case FromPublisher publisher -> exact(schema.publisher(), Values.key(publisher.name()));
      case PublishedOn published -> published(schema, published.relation(), published.days());
      case MentionedOn mentioned ->
          interval(schema.mentioned(), mentioned.relation(), mentioned.days());
      case WithId id -> withId(schema, id.id());
      case Everything everything -> all(schema);
    };
  }

  Query text(String field, Text text) {
    return switch (text) {
      case Word word -> phrase(field, word.text(), 0);
      case Phrase phrase -> phrase(field, phrase.text(), phrase.slop());
    };
  }

  private Query phrase(String field, String text, int slop) {
    return orNothing(words.createPhraseQuery(field, text, slop), field, text);
  }

  /** Every word of {@code text}, in any order. */
  Query everyWord(String field, String text) {
    return new ConstantScoreQuery(
        orNothing(words.createBooleanQuery(field, text, Occur.MUST), field, text));
  }

  private static Query orNothing(
      @org.jspecify.annotations.Nullable Query query, String field, String text) {
    return Objects.requireNonNullElseGet(
        query, () -> new MatchNoDocsQuery("no word for " + field + " in: " + text));
  }

  static Query exact(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  static Query all(Schema schema) {
    return new ConstantScoreQuery(new TermQuery(schema.all()));
  }

  static Query interval(String field, Relation relation, DateRange days) {
    long[] first = {days.first().toEpochDay()};
    long[] last = {days.last().toEpochDay()};
    return new ConstantScoreQuery(
        switch (relation) {
          case INTERSECTS -> LongRange.newIntersectsQuery(field, first, last);
          case WITHIN -> LongRange.newWithinQuery(field, first, last);
          case CONTAINS -> LongRange.newContainsQuery(field, first, last);
        });
  }

  private static Query published(Schema schema, Relation relation, DateRange days) {
    return switch (relation) {
      case INTERSECTS, WITHIN -> publishedIn(schema, days);
      case CONTAINS ->
          days.isDay() ? publishedIn(schema, days) : new MatchNoDocsQuery("one day has not many");
    };
  }

  private static Query publishedIn(Schema schema, DateRange days) {
    return new ConstantScoreQuery(
        NumericDocValuesField.newSlowRangeQuery(
            schema.publishedDay(), days.first().toEpochDay(), days.last().toEpochDay()));
  }

  private static Query withId(Schema schema, String id) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(new TermQuery(Schema.block(id)), Occur.FILTER)
            .add(new TermQuery(schema.all()), Occur.FILTER)
            .build());
  }
}
