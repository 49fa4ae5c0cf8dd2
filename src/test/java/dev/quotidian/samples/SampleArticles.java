package dev.quotidian.samples;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The articles of the sample archives: every component of a stored record, with the values that are
 * easily lost. Annotations are written by hand, so that they do not change with the annotators.
 *
 * <p>This file also compiles against the library as of earlier formats, without the lines that end
 * in {@code since} a later one: see {@code README.md} beside the samples.
 */
final class SampleArticles {
  private SampleArticles() {}

  static final String WIRE_ID = "wire-17";
  static final String DELETED_ID = "withdrawn";

  /** An article with all that a publisher can declare. */
  static Article wire() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("desk", "Baltics");
    fields.put("urgent", true);
    fields.put("words", 41);
    fields.put("serial", 9_007_199_254_740_993L);
    fields.put("ratio", 0.1 + 0.2);
    fields.put("price", new BigDecimal("12.50"));
    fields.put("huge", new BigInteger("123456789012345678901234567890"));
    fields.put("half", 0.5f);
    fields.put("small", (short) -7);
    fields.put("tiny", (byte) 3);
    fields.put("tags", List.of("grid", List.of("nested", 1)));
    fields.put("rights", Map.of("owner", "Łódź Wire"));
    return Article.of(
            WIRE_ID,
            "“We will not wait,” said Energy Minister Lena Okafor on 19 March 2025. The grid operator Norgrid will be paid “by the hour, and only then”.",
            Published.at(
                Instant.ofEpochSecond(1_742_428_800, 987_654_321), ZoneId.of("Europe/Riga")))
        .withTitle("Minister: no more waiting — “not a day”")
        .withAuthors(List.of("Ada Nowak", "José Peña"))
        .withPublisher("Harbour Times")
        .withUrl("https://example.org/wire-17?a=1&b=2")
        .withTopics(List.of("energy", "politics"))
        .withLanguage("en-GB")
        .withFields(fields);
  }

  static Annotations ofWire() {
    String body = wire().body();
    Speaker okafor =
        new Speaker(
                "Lena Okafor",
                Speaker.Type.PERSON,
                Optional.of("Energy Minister"),
                Optional.of("government"),
                List.of("Okafor", "the minister"))
            .withIdentity(
                new Identity(
                    "okafor",
                    "Lena Adaeze Okafor",
                    List.of("L. A. Okafor"),
                    List.of(
                        new Position(Optional.of("energy minister"), Optional.of("Cabinet")),
                        new Position(Optional.empty(), Optional.of("Coast Party")))));
    Quotation direct =
        new Quotation(
            List.of(span(body, "We will not wait,")),
            List.of(span(body, "said")),
            List.of(span(body, "Energy Minister Lena Okafor")),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.of(okafor),
            Optional.of(
                new SaidDate(DateRange.of(LocalDate.of(2025, 3, 19)), 0.9, "said.beside-cue")),
            0.9876,
            "quote.after",
            Optional.of(new Resolution("name.whole", 0.123456789)),
            List.of(new Topic("energy", "Energy", 0.75, Topic.Origin.LEARNED)));
    Quotation pieces =
        new Quotation(
            List.of(span(body, "by the hour"), span(body, "only then")),
            List.of(),
            List.of(),
            Quotation.Kind.MIXED,
            Quotation.Act.STANCE,
            Optional.empty(),
            Optional.empty(),
            0.25,
            "quote.alone",
            Optional.empty(),
            List.of());
    DateMention day =
        new DateMention(
                span(body, "19 March 2025"),
                DateMention.Type.DATE,
                "2025-03-19",
                Optional.of(DateRange.of(LocalDate.of(2025, 3, 19))),
                1,
                "date.day")
            .withDetail(
                new DateDetail(
                    DateDetail.Granularity.DAY,
                    Optional.of(DateDetail.Modifier.APPROX),
                    DateDetail.Anchor.NARRATIVE,
                    true,
                    Optional.of("EVERY"),
                    Optional.of("2X")));
    DateMention duration =
        new DateMention(
            span(body, "hour"),
            DateMention.Type.DURATION,
            "PT1H",
            Optional.empty(),
            0.5,
            "date.duration");
    Entity minister =
        new Entity("Lena Okafor", Entity.Type.PERSON, List.of("Okafor", "Minister Okafor"));
    Entity norgrid = Entity.of("Norgrid", Entity.Type.ORGANISATION);
    return new Annotations(
        List.of(direct, pieces),
        List.of(day, duration),
        List.of(
            new Topic("energy", "energy", 1, Topic.Origin.GIVEN),
            new Topic("medtop:11000000", "politics and government", 0.61, Topic.Origin.RULE),
            new Topic("grid operator", 0.33, Topic.Origin.PHRASE)),
        List.of(
            new EntityMention(span(body, "Lena Okafor"), minister, 0.8, "name"),
            new EntityMention(span(body, "Norgrid"), norgrid, 1.0 / 3, "name")));
  }

  /** An article of which only the required is known. */
  static Article bare() {
    return Article.of(
        "bare", "Two officials said the talks would go on.", LocalDate.of(1899, 12, 31));
  }

  static Annotations ofBare() {
    String body = bare().body();
    return Annotations.NONE.withQuotations(
        List.of(
            new Quotation(
                List.of(span(body, "the talks would go on")),
                List.of(span(body, "said")),
                List.of(span(body, "Two officials")),
                Quotation.Kind.INDIRECT,
                Quotation.Act.THOUGHT,
                Optional.of(Speaker.of("two officials", Speaker.Type.UNNAMED)),
                Optional.of(
                    new SaidDate(
                        new DateRange(LocalDate.of(1899, 12, 1), LocalDate.of(1899, 12, 31)),
                        0.2,
                        "said.assumed")),
                0.5,
                "model",
                Optional.empty(),
                List.of())));
  }

  /** Damaged text: halves of characters, which UTF-8 cannot hold. */
  static Article damaged() {
    return Article.of(
            "damaged",
            "The list \ud83d was cut \udc00 here,\r\n\r\n\tand \ud83d\ude00 here.\u0000",
            Published.on(LocalDate.of(2024, 2, 29), ZoneId.of("-03:30")))
        .withTitle("Half a \ud83d title")
        .withPublisher("Wire \udfff")
        .withFields(Map.of("note \ud800", "value \udc01"));
  }

  static Annotations ofDamaged() {
    return Annotations.NONE
        .withLanguage("en") // since 6
        .withTopics(List.of(new Topic("lists \ud83d", 0.4, Topic.Origin.PHRASE)));
  }

  /** A source of two: from format 6 on its members are stored. */
  static Article joint() {
    return Article.of(
        "joint", "Senators Ann Poe and John Low opposed it.", LocalDate.of(2025, 3, 20));
  }

  static Annotations ofJoint() {
    String body = joint().body();
    // until 5: Speaker both = Speaker.of("Ann Poe and John Low", Speaker.Type.PERSON);
    Speaker poe = // since 6
        new Speaker( // since 6
            "Ann Poe", // since 6
            Speaker.Type.PERSON, // since 6
            Optional.of("Senator"), // since 6
            Optional.empty(), // since 6
            List.of("Poe")); // since 6
    Speaker low = Speaker.of("John Low", Speaker.Type.PERSON); // since 6
    Speaker both = Speaker.joint(List.of(poe, low), Optional.of("Senators")); // since 6
    return Annotations.NONE.withQuotations(
        List.of(
            new Quotation(
                List.of(span(body, "opposed it")),
                List.of(span(body, "opposed")),
                List.of(span(body, "Senators Ann Poe and John Low")),
                Quotation.Kind.INDIRECT,
                Quotation.Act.STANCE,
                Optional.of(both),
                Optional.empty(),
                0.81,
                "model",
                Optional.empty(),
                List.of())));
  }

  /** An article that the archive's annotator annotates: see {@link #annotations}. */
  static Article annotated() {
    return Article.of("annotated", "Said of the new plan for Tuesday.", LocalDate.of(2025, 3, 17));
  }

  /** What the annotator of the sample archives finds in every article. */
  static Annotations annotations(Article article) {
    return Annotations.NONE
        .withTopics(List.of(new Topic("plan", 0.5, Topic.Origin.PHRASE)))
        .withDates(
            List.of(
                new DateMention(
                    span(article.body(), "Tuesday"),
                    DateMention.Type.DATE,
                    "2025-03-18",
                    Optional.of(DateRange.of(LocalDate.of(2025, 3, 18))),
                    0.95,
                    "date.weekday")));
  }

  /** For a topic model: one word tells the topic. */
  static List<Article> labelled() {
    List<String> words = List.of("harbour tanker", "wheat barley", "gallery painting");
    List<String> topics = List.of("ships", "grain", "art");
    return IntStream.range(0, 60)
        .mapToObj(
            i ->
                Article.of(
                        "labelled-" + i,
                        "said of the new plan " + (i % 4 == 3 ? "" : words.get(i % 3)),
                        LocalDate.of(2025, 1, 1))
                    .withTopics(i % 4 == 3 ? List.of() : List.of(topics.get(i % 3))))
        .toList();
  }

  private static Span span(String body, String words) {
    int start = body.indexOf(words);
    return new Span(start, start + words.length());
  }
}
