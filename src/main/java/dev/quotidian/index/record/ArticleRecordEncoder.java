package dev.quotidian.index.record;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Encodes all of an article but its body: what {@link ArticleRecord} decodes, each string, entity
 * and speaker once. For one thread.
 */
public final class ArticleRecordEncoder {
  private final Article article;
  private final Annotations annotations;
  private final StringTableBuilder strings;
  private final Map<Speaker, Integer> speakers = new LinkedHashMap<>();
  private final Map<Entity, Integer> entities = new LinkedHashMap<>();
  private final Map<DateMention, Integer> dates = new HashMap<>();
  private final MentionedDates mentioned;

  private ArticleRecordEncoder(Article article, Annotations annotations) {
    this.article = article;
    this.annotations = annotations;
    this.strings = new StringTableBuilder(article.body());
    this.mentioned = new MentionedDates(annotations);
    annotations.entities().forEach(m -> entities.putIfAbsent(m.entity(), entities.size()));
    annotations.quotations().stream()
        .flatMap(quotation -> quotation.speaker().stream())
        .forEach(speaker -> speakers.putIfAbsent(speaker, speakers.size()));
    for (int i = 0; i < annotations.dates().size(); i++) {
      dates.putIfAbsent(annotations.dates().get(i), i);
    }
  }

  /**
   * The record of an article.
   *
   * @param topics under which it is indexed
   */
  public static byte[] of(Article article, Annotations annotations, List<Topic> topics) {
    return new ArticleRecordEncoder(article, annotations).bytes(topics);
  }

  private byte[] bytes(List<Topic> topics) {
    byte[] summary = encoded(strings::referenceWithoutBody, out -> summary(out, topics));
    byte[] ofSpeakers =
        items(strings::referenceWithoutBody, speakers.keySet(), ComponentEncoder::speaker);
    byte[] quotations =
        items(strings::referenceWithoutBody, annotations.quotations(), this::quotation);
    namesInQuotations();
    byte[] ofEntities = items(strings::reference, entities.keySet(), ComponentEncoder::entity);
    byte[] ofDates = items(strings::reference, annotations.dates(), ComponentEncoder::mention);
    byte[] mentions = encoded(this::mentions);
    byte[] rest = encoded(out -> rest(out, topics));
    Encoder out = new Encoder();
    out.day(article.published().day());
    List<byte[]> sections =
        List.of(strings.bytes(), summary, ofSpeakers, ofEntities, ofDates, quotations, mentions);
    sections.forEach(section -> out.unsigned(section.length));
    sections.forEach(out::raw);
    out.raw(rest);
    return out.bytes();
  }

  private byte[] encoded(Consumer<ComponentEncoder> writer) {
    return encoded(strings::reference, writer);
  }

  private byte[] encoded(ToIntFunction<String> numbers, Consumer<ComponentEncoder> writer) {
    ComponentEncoder out = new ComponentEncoder(numbers, article.published().day());
    writer.accept(out);
    return out.bytes();
  }

  private <T> byte[] items(
      ToIntFunction<String> numbers, Collection<T> values, BiConsumer<ComponentEncoder, T> writer) {
    return Items.of(
        values.stream().map(value -> encoded(numbers, out -> writer.accept(out, value))).toList());
  }

  /** Hits of quotations show the entities in them: their names are read without the body. */
  private void namesInQuotations() {
    annotations.quotations().stream()
        .flatMap(quotation -> annotations.about(quotation).stream())
        .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
        .forEach(strings::referenceWithoutBody);
  }

  private void summary(ComponentEncoder out, List<Topic> topics) {
    out.string(article.id());
    out.optional(article.title());
    out.optional(article.publisher());
    out.optional(article.url());
    out.published(article.published());
    out.list(topics, out::topic);
  }

  private void quotation(ComponentEncoder out, Quotation quotation) {
    Optional<Integer> speaker = quotation.speaker().map(speakers::get);
    out.quotation(
        quotation,
        speaker.isPresent() ? OptionalInt.of(speaker.get()) : OptionalInt.empty(),
        numbers(annotations.about(quotation), entities),
        numbers(mentioned.in(quotation), dates));
  }

  private static <T> List<Integer> numbers(List<T> values, Map<T, Integer> numbers) {
    return values.stream().map(value -> numbers.getOrDefault(value, 0)).toList();
  }

  private void mentions(ComponentEncoder out) {
    out.unsigned(annotations.entities().size());
    int before = 0;
    for (EntityMention mention : annotations.entities()) {
      out.span(mention.span(), before);
      out.unsigned(entities.getOrDefault(mention.entity(), 0));
      out.real(mention.confidence());
      out.string(mention.rule());
      before = mention.span().start();
    }
  }

  /** What no hit shows. */
  private void rest(ComponentEncoder out, List<Topic> topics) {
    out.list(article.authors(), out::string);
    out.list(article.topics(), out::string);
    out.optional(article.language());
    out.map(article.fields());
    out.optional(annotations.language());
    boolean areShown = topics.equals(annotations.topics());
    out.bool(areShown);
    if (!areShown) {
      out.list(annotations.topics(), out::topic);
    }
  }
}
