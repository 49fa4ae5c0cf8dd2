package dev.quotidian.index.record;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The record of an article: all of it but its body, with all annotations. Any part is decoded
 * without the rest. For one thread.
 */
public final class ArticleRecord {
  // The sections in their order; the lengths of all but the last are stored.
  private static final int STRINGS = 0;
  private static final int SUMMARY = 1;
  private static final int SPEAKERS = 2;
  private static final int ENTITIES = 3;
  private static final int DATES = 4;
  private static final int QUOTATIONS = 5;
  private static final int MENTIONS = 6;
  private static final int REST = 7;
  private static final int SECTIONS = REST;

  private final Decoder sections;
  private final int[] starts = new int[SECTIONS + 1]; // of the sections; the last is the rest
  private final LocalDate day;
  private final Supplier<CompressedText> body;
  private final StringTable strings;
  private final Items quotations;
  private final Numbered<Speaker> speakers = new Numbered<>(SPEAKERS, ComponentDecoder::speaker);
  private @Nullable Numbered<Entity> entities;
  private @Nullable Numbered<DateMention> dates;

  /**
   * What hits show of an article. Immutable.
   *
   * @param topics under which it is indexed
   */
  public record Summary(
      String id,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> url,
      Published published,
      List<Topic> topics) {}

  /**
   * Reads a record in place: the bytes must not change while it is read.
   *
   * @param body gives the body; it is asked where it is needed only
   */
  public ArticleRecord(BytesRef bytes, Supplier<CompressedText> body) {
    Decoder in = new Decoder(bytes);
    this.body = body;
    this.day = in.day();
    for (int i = 0; i < SECTIONS; i++) {
      starts[i + 1] = Math.addExact(starts[i], in.unsignedCount());
    }
    this.sections = in;
    this.strings = new StringTable(section(STRINGS), body);
    this.quotations = new Items(section(QUOTATIONS));
  }

  private Decoder section(int section) {
    int end = section == SECTIONS ? sections.left() : starts[section + 1];
    return sections.at(starts[section], end - starts[section]);
  }

  private ComponentDecoder decoder(int section) {
    return new ComponentDecoder(section(section), strings, day);
  }

  private Numbered<Entity> entities() {
    Numbered<Entity> read = entities;
    if (read == null) {
      read = new Numbered<>(ENTITIES, ComponentDecoder::entity);
      entities = read;
    }
    return read;
  }

  private Numbered<DateMention> dates() {
    Numbered<DateMention> read = dates;
    if (read == null) {
      read = new Numbered<>(DATES, ComponentDecoder::mention);
      dates = read;
    }
    return read;
  }

  /** Values that others refer to by their number: each is decoded once, when it is asked for. */
  private final class Numbered<T> {
    private final int section;
    private final Function<ComponentDecoder, T> reader;
    private @Nullable Items items;
    private @Nullable Object[] values = new Object[0];

    Numbered(int section, Function<ComponentDecoder, T> reader) {
      this.section = section;
      this.reader = reader;
    }

    Items items() {
      Items read = items;
      if (read == null) {
        read = new Items(section(section));
        values = new Object[read.size()];
        items = read;
      }
      return read;
    }

    T get(int number) {
      Decoder item = items().item(number);
      Object value = values[number];
      if (value == null) {
        value = reader.apply(new ComponentDecoder(item, strings, day));
        values[number] = value;
      }
      @SuppressWarnings("unchecked") // the reader gives nothing else
      T read = (T) value;
      return read;
    }

    List<T> all() {
      return IntStream.range(0, items().size()).mapToObj(this::get).toList();
    }

    List<T> all(List<Integer> numbers) {
      return numbers.stream().map(this::get).toList();
    }
  }

  /** What hits show of the article. */
  public Summary summary() {
    ComponentDecoder in = decoder(SUMMARY);
    return new Summary(
        in.string(),
        in.optional(),
        in.optional(),
        in.optional(),
        in.published(),
        in.list(in::topic));
  }

  /** How many quotations the article has. */
  public int quotations() {
    return quotations.size();
  }

  /**
   * What a hit shows of a quotation.
   *
   * @param number its number in the article, from 0
   */
  public QuotationRecord quotation(int number) {
    ComponentDecoder in = item(number);
    ComponentDecoder.NumberedQuotation read = in.quotation(speakers::get);
    return new QuotationRecord(
        read.quotation(),
        content(read.quotation().content()),
        read.about().isEmpty() ? List.of() : entities().all(read.about()),
        read.mentioned().isEmpty() ? List.of() : dates().all(read.mentioned()));
  }

  private ComponentDecoder item(int number) {
    return new ComponentDecoder(quotations.item(number), strings, day);
  }

  private Quotation withoutContent(int number) {
    return item(number).quotation(speakers::get).quotation();
  }

  /** What was said in a quotation, its pieces joined by a space. */
  public String content(int number) {
    return content(item(number).content());
  }

  private String content(List<Span> pieces) {
    CompressedText text = body.get();
    if (pieces.size() == 1) {
      Span piece = pieces.getFirst();
      return text.substring(piece.start(), piece.end());
    }
    return pieces.stream()
        .map(piece -> text.substring(piece.start(), piece.end()))
        .collect(Collectors.joining(" "));
  }

  /** The article, its body included. */
  public Article article() {
    Summary shown = summary();
    ComponentDecoder in = decoder(REST);
    return new Article(
        shown.id(),
        body.get().text(),
        shown.published(),
        shown.title(),
        in.strings(),
        shown.publisher(),
        shown.url(),
        in.strings(),
        in.optional(),
        in.map());
  }

  /** What else the publisher gave; it is read without the body. */
  public Map<String, Object> fields() {
    ComponentDecoder in = decoder(REST);
    in.skipStrings(); // the authors
    in.skipStrings(); // the topics that the publisher gave
    in.skipOptional();
    return in.map();
  }

  /** All annotations. */
  public Annotations annotations() {
    ComponentDecoder in = decoder(REST);
    in.skipStrings(); // the authors
    in.skipStrings(); // the topics that the publisher gave
    in.skipOptional();
    in.map();
    Optional<String> language = in.optional();
    List<Topic> topics = in.bool() ? summary().topics() : in.list(in::topic);
    return new Annotations(
        IntStream.range(0, quotations()).mapToObj(this::withoutContent).toList(),
        dates().all(),
        topics,
        entityMentions(),
        language);
  }

  private List<EntityMention> entityMentions() {
    ComponentDecoder in = decoder(MENTIONS);
    int[] before = {0};
    return in.list(
        () -> {
          Span span = in.span(before[0]);
          before[0] = span.start();
          return new EntityMention(span, entities().get(in.unsigned()), in.real(), in.string());
        });
  }
}
