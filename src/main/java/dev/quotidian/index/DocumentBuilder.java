package dev.quotidian.index;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.RoleKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.index.record.ArticleRecordEncoder;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.MentionedDates;
import dev.quotidian.index.record.RecordChecksum;
import dev.quotidian.index.record.TokenAnchors;
import dev.quotidian.index.record.TokenPositions;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/**
 * Builds the block of Lucene documents of an annotated article: quotations are the children, the
 * article is the parent. Pure: any thread may build any block.
 */
public final class DocumentBuilder {
  private final Article article;
  private final Annotations annotations;
  private final OptionalInt annotators;
  private final Taxonomy taxonomy;
  private final OwnFieldIndexer fields;
  private final List<Topic> topics;
  private final MentionedDates mentioned;
  private final List<Optional<byte[]>> vectors;
  private final RunningTexts texts;
  private final TokenPositions positions;
  private final QuotationContexts contexts;

  private DocumentBuilder(
      Article article,
      Annotations annotations,
      OptionalInt annotators,
      Taxonomy taxonomy,
      OwnFields fields,
      LanguageAnalyzers analyzers,
      List<Optional<byte[]>> vectors) {
    this.article = article;
    this.annotations = annotations;
    this.annotators = annotators;
    this.taxonomy = taxonomy;
    this.texts = RunningTexts.of(article, annotations, analyzers);
    this.fields = OwnFieldIndexer.of(fields, article, texts);
    this.topics = IndexedTopics.of(article, annotations);
    this.mentioned = new MentionedDates(annotations);
    this.vectors = vectors;
    this.positions = texts.positions(article.body());
    this.contexts = new QuotationContexts(article.body(), positions);
  }

  /**
   * The block: child documents (quotations) first, the parent document (article) last.
   *
   * @param annotators the version of the annotators that found the annotations, where it is known
   * @param taxonomy gives the broader topics under which the topics are indexed too
   * @param fields the fields of the archive's own
   * @param analyzers the archive's, by which texts are analysed
   * @param vectors those of the documents, in their order; empty in an archive without vectors
   * @throws IllegalArgumentException if the id is too long, an annotation lies outside the body, or
   *     a value does not fit its field, or the analysis of a text fails
   */
  public static List<Document> of(
      Article article,
      Annotations annotations,
      OptionalInt annotators,
      Taxonomy taxonomy,
      OwnFields fields,
      LanguageAnalyzers analyzers,
      List<Optional<byte[]>> vectors) {
    FacetValues.checkId(article.id());
    annotations.checkAgainst(article);
    return new DocumentBuilder(
            article, annotations, annotators, taxonomy, fields, analyzers, vectors)
        .block();
  }

  private List<Document> block() {
    List<Document> block = new ArrayList<>(annotations.quotations().size() + 1);
    for (int number = 0; number < annotations.quotations().size(); number++) {
      block.add(ofQuotation(annotations.quotations().get(number), number));
      vector(block.getLast(), Schema.QUOTATION, number);
    }
    block.add(ofArticle());
    vector(block.getLast(), Schema.ARTICLE, annotations.quotations().size());
    return block;
  }

  private void vector(Document document, Schema schema, int number) {
    if (!vectors.isEmpty()) {
      vectors.get(number).ifPresent(vector -> document.add(Schema.vector(schema.vector(), vector)));
    }
  }

  private Document ofArticle() {
    Document document = common(Schema.ARTICLE, topics);
    document.add(Schema.text(Schema.CONTENT, ""));
    byte[] body = CompressedText.of(article.body());
    byte[] record = ArticleRecordEncoder.of(article, annotations, topics);
    document.add(Schema.binary(Schema.RECORD, RecordChecksum.sealed(record, body)));
    document.add(Schema.binary(Schema.BODY_TEXT, body));
    annotators.ifPresent(version -> document.add(Schema.column(Schema.ANNOTATORS, version)));
    document.add(Schema.binary(Schema.BODY_ANCHORS, TokenAnchors.of(positions, article.body())));
    texts.body(document, article.body());
    texts.add(document, Schema.LEAD, Lead.of(article.body()));
    texts.add(document, Schema.TITLE, article.title().orElse(""));
    article.authors().forEach(author -> document.add(Schema.names(Schema.AUTHOR, author)));
    mentions(document, Schema.ARTICLE, annotations.dates());
    about(document, Schema.ARTICLE, annotations.entities().stream().map(EntityMention::entity));
    for (Quotation quotation : annotations.quotations()) {
      saidDays(document, Schema.ARTICLE, quotation);
      if (quotation.isLikely()) {
        speakerValues(document, Schema.ARTICLE, quotation);
      }
    }
    return document;
  }

  private Document ofQuotation(Quotation quotation, int number) {
    Document document = common(Schema.QUOTATION, IndexedTopics.of(quotation, topics));
    document.add(Schema.text(Schema.TITLE, ""));
    document.add(Schema.text(Schema.BODY, ""));
    String content = quotation.contentIn(article.body());
    texts.add(document, Schema.CONTENT, content);
    document.add(Schema.number(Schema.NUMBER, number));
    document.add(Schema.exact(Schema.KIND, quotation.kind().name()));
    document.add(Schema.exact(Schema.ACT, quotation.act().name()));
    document.add(Schema.point(Schema.CONFIDENCE, quotation.confidence()));
    document.add(Schema.parts(Schema.CONFIDENCE_PARTS, quotation.confidence()));
    if (quotation.isLikely()) {
      document.add(Schema.exact(Schema.LIKELY, Schema.LIKELY_VALUE));
    }
    quotation
        .speaker()
        .map(Speaker::type)
        .ifPresent(type -> document.add(Schema.exact(Schema.SOURCE_TYPE, type.name())));
    quotation.speakers().forEach(speaker -> speaker(document, speaker));
    quotation
        .speaker()
        .filter(Speaker::isJoint)
        .flatMap(Speaker::role)
        .ifPresent(role -> role(document, role));
    explicitSaid(quotation).ifPresent(days -> document.add(Schema.interval(Schema.SAID, days)));
    saidDays(document, Schema.QUOTATION, quotation);
    speakerValues(document, Schema.QUOTATION, quotation);
    mentions(document, Schema.QUOTATION, mentioned.in(quotation));
    about(document, Schema.QUOTATION, annotations.about(quotation).stream());
    document.add(Schema.column(Schema.COPIES, CopyFingerprint.of(quotation, article.body())));
    document.add(Schema.column(Schema.CONTEXT, contexts.of(quotation)));
    document.add(Schema.column(Schema.TO_ARTICLE, annotations.quotations().size() - number));
    return document;
  }

  private Document common(Schema schema, List<Topic> topics) {
    Document document = new Document();
    schema.key(article.id()).forEach(document::add);
    document.add(
        Schema.number(Schema.PUBLISHED, article.published().instantOrStartOfDay().toEpochMilli()));
    document.add(Schema.number(schema.publishedDay(), article.published().day().toEpochDay()));
    RunningTexts.language(article, annotations).stream()
        .flatMap(tag -> FacetValues.languages(tag).stream())
        .forEach(tag -> document.add(Schema.exact(schema.language(), tag)));
    if (article.published().instant().isPresent()) {
      document.add(Schema.flag(schema.timed()));
    }
    topics.forEach(topic -> topic(document, schema, topic));
    fields.index(document, schema);
    article
        .publisher()
        .ifPresent(
            publisher -> {
              document.add(Schema.exact(schema.publisher(), FacetValues.key(publisher)));
              document.add(
                  Schema.value(schema.value(FacetValues.PUBLISHER), FacetValues.cut(publisher)));
            });
    return document;
  }

  /** Indexes a topic. Key phrases are not counted in the facets of coded topics. */
  private void topic(Document document, Schema schema, Topic topic) {
    for (String key : IndexedTopics.keys(topic, taxonomy)) {
      document.add(Schema.exact(schema.topic(), key));
      document.add(Schema.exact(schema.topic(topic.origin()), key));
    }
    String label = FacetValues.cut(topic.label());
    document.add(Schema.value(schema.value(FacetValues.topics(topic.origin())), label));
    if (topic.origin() != Topic.Origin.PHRASE) {
      document.add(Schema.value(schema.value(FacetValues.TOPIC), label));
      for (String code : IndexedTopics.codes(topic, taxonomy)) {
        document.add(Schema.value(schema.value(FacetValues.TOPIC_CODE), FacetValues.cut(code)));
      }
    }
  }

  private static void speaker(Document document, Speaker speaker) {
    speakerName(document, speaker.name());
    speaker.aliases().forEach(alias -> speakerName(document, alias));
    speaker.role().ifPresent(role -> role(document, role));
    speaker.affiliation().ifPresent(name -> document.add(Schema.names(Schema.AFFILIATION, name)));
    speaker.key().ifPresent(key -> document.add(Schema.exact(Schema.SPEAKER_KEY, key)));
    speaker.identity().ifPresent(identity -> identity(document, identity));
  }

  /** A name is found by its words, and as a whole. */
  private static void speakerName(Document document, String name) {
    document.add(Schema.names(Schema.SPEAKER, name));
    document.add(Schema.exact(Schema.SPEAKER_NAME, FacetValues.key(name)));
  }

  /** A role is found by its words in the article and by its other forms. */
  private static void role(Document document, String role) {
    document.add(Schema.names(Schema.ROLE, role));
    RoleKey.others(role).forEach(other -> document.add(Schema.names(Schema.ROLE, other)));
  }

  private static void identity(Document document, Identity identity) {
    speakerName(document, identity.name());
    identity.aliases().forEach(alias -> speakerName(document, alias));
    for (Position position : identity.positions()) {
      position.role().ifPresent(role -> role(document, role));
      position
          .affiliation()
          .ifPresent(name -> document.add(Schema.names(Schema.AFFILIATION, name)));
    }
  }

  private static void speakerValues(Document document, Schema schema, Quotation quotation) {
    document.add(Schema.value(schema.value(FacetValues.KIND), quotation.kind().name()));
    document.add(Schema.value(schema.value(FacetValues.ACT), quotation.act().name()));
    value(
        document, schema.value(FacetValues.SOURCE), quotation.speaker().map(s -> s.type().name()));
    for (Speaker speaker : quotation.speakers()) {
      String facet =
          speaker.type() == Speaker.Type.UNNAMED ? FacetValues.UNNAMED : FacetValues.SPEAKER;
      document.add(Schema.value(schema.value(facet), SpeakerFacetValue.of(speaker).toString()));
      value(
          document,
          schema.value(FacetValues.ROLE),
          speaker.role().map(role -> SpeakerFacetValue.ofRole(role).toString()));
      value(document, schema.value(FacetValues.AFFILIATION), speaker.affiliation());
    }
  }

  private static void about(Document document, Schema schema, Stream<Entity> entities) {
    entities
        .distinct()
        .forEach(
            entity -> {
              document.add(Schema.names(schema.about(), FacetValues.names(entity)));
              document.add(
                  Schema.value(schema.value(FacetValues.ABOUT), FacetValues.cut(entity.name())));
            });
  }

  private static void value(Document document, String field, Optional<String> value) {
    value.ifPresent(present -> document.add(Schema.value(field, FacetValues.cut(present))));
  }

  private static void saidDays(Document document, Schema schema, Quotation quotation) {
    explicitSaid(quotation)
        .ifPresent(days -> document.add(Schema.packedDays(schema.saidDays(), days)));
  }

  private static Optional<DateRange> explicitSaid(Quotation quotation) {
    return quotation.said().filter(said -> said.isExplicit()).map(said -> said.range());
  }

  private static void mentions(Document document, Schema schema, List<DateMention> mentions) {
    Set<DateRange> days = new HashSet<>();
    mentions.forEach(mention -> mention.range().ifPresent(days::add));
    for (DateRange range : days) {
      document.add(Schema.interval(schema.mentioned(), range));
      document.add(Schema.packedDays(schema.mentionedDays(), range));
    }
  }
}
