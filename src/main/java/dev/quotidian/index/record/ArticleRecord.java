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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private static final int SECTIONS = 7; // whose lengths are stored

  private final LocalDate day;
  private final Supplier<CompressedText> body;
  private final StringTable strings;
  private final Decoder summary;
  private final Numbered<Speaker> speakers;
  private final Numbered<Entity> entities;
  private final Numbered<DateMention> dates;
  private final Items quotations;
  private final Decoder mentions;
  private final Decoder rest;

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
    int[] lengths = new int[SECTIONS];
    for (int i = 0; i < SECTIONS; i++) {
      lengths[i] = in.unsignedCount();
    }
    int section = 0;
    this.strings = new StringTable(in.part(lengths[section++]), body);
    this.summary = in.part(lengths[section++]);
    this.speakers = new Numbered<>(in.part(lengths[section++]), ComponentDecoder::speaker);
    this.entities = new Numbered<>(in.part(lengths[section++]), ComponentDecoder::entity);
    this.dates = new Numbered<>(in.part(lengths[section++]), ComponentDecoder::mention);
    this.quotations = new Items(in.part(lengths[section++]));
    this.mentions = in.part(lengths[section]);
    this.rest = in.part(in.left());
  }

  private ComponentDecoder decoder(Decoder part) {
    return new ComponentDecoder(part.at(0, part.left()), strings, day);
  }

  /** Values that others refer to by their number: each is decoded once, when it is asked for. */
  private final class Numbered<T> {
    private final Decoder part;
    private final Function<ComponentDecoder, T> reader;
    private @Nullable Items items;
    private List<Optional<T>> values = List.of();

    Numbered(Decoder part, Function<ComponentDecoder, T> reader) {
      this.part = part;
      this.reader = reader;
    }

    Items items() {
      Items read = items;
      if (read == null) {
        read = new Items(part);
        values = new ArrayList<>(Collections.nCopies(read.size(), Optional.empty()));
        items = read;
      }
      return read;
    }

    T get(int number) {
      Decoder item = items().item(number);
      Optional<T> decoded = values.get(number);
      if (decoded.isPresent()) {
        return decoded.get();
      }
      T value = reader.apply(decoder(item));
      values.set(number, Optional.of(value));
      return value;
    }

    List<T> all() {
      return IntStream.range(0, items().size()).mapToObj(this::get).toList();
    }
  }

  /** What hits show of the article. */
  public Summary summary() {
    ComponentDecoder in = decoder(summary);
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
    ComponentDecoder in = decoder(quotations.item(number));
    ComponentDecoder.NumberedQuotation read = in.quotation(speakers::get);
    return new QuotationRecord(
        read.quotation(),
        content(read.quotation().content()),
        read.about().stream().map(entities::get).toList(),
        read.mentioned().stream().map(dates::get).toList());
  }

  private Quotation withoutContent(int number) {
    return decoder(quotations.item(number)).quotation(speakers::get).quotation();
  }

  /** What was said in a quotation, its pieces joined by a space. */
  public String content(int number) {
    return content(decoder(quotations.item(number)).content());
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
    ComponentDecoder in = decoder(rest);
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

  /** All annotations. */
  public Annotations annotations() {
    ComponentDecoder in = decoder(rest);
    in.strings(); // the authors
    in.strings(); // the topics that the publisher gave
    in.optional();
    in.map();
    Optional<String> language = in.optional();
    List<Topic> topics = in.bool() ? summary().topics() : in.list(in::topic);
    return new Annotations(
        IntStream.range(0, quotations()).mapToObj(this::withoutContent).toList(),
        dates.all(),
        topics,
        entityMentions(),
        language);
  }

  private List<EntityMention> entityMentions() {
    ComponentDecoder in = decoder(mentions);
    int[] before = {0};
    return in.list(
        () -> {
          Span span = in.span(before[0]);
          before[0] = span.start();
          return new EntityMention(span, entities.get(in.unsigned()), in.real(), in.string());
        });
  }
}
