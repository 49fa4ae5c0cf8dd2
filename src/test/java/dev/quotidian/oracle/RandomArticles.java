package dev.quotidian.oracle;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
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
import dev.quotidian.oracle.RandomCriteria.Vocabulary;
import dev.quotidian.query.WordForm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Articles with annotations, drawn at random from few words, names and days, so that much
 * coincides.
 */
public final class RandomArticles {
  public static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
  public static final int DAYS = 90;

  private static final List<String> WORDS =
      List.of(
          "ceasefire",
          "Ceasefires",
          "truce",
          "energy",
          "energetic",
          "talks",
          "talking",
          "café",
          "cafe",
          "minister's",
          "well-known",
          "wellknown",
          "C++",
          "#peace",
          "$5bn",
          "5%",
          "per cent",
          "Zelenskiy",
          "Schäuble",
          "U.S.",
          "not",
          "the",
          "2025",
          "peace");
  private static final List<Speaker> SPEAKERS =
      List.of(
          speaker("Volodymyr Zelensky", "president", "Ukraine", "Zelensky"),
          speaker("Zhang Hong", "researcher", "Institute of Eastern Studies", "Zhang"),
          speaker("Zhang Wei", "press secretary", "Institute of Finance", "Ms. Zhang"),
          speaker("María José Łukasz", "press officer", "Café Łódź"),
          speaker("Maria Jose Lukasz", "Press Officer", "Café Łódź"),
          Speaker.of("Łukasz", Speaker.Type.PERSON),
          speaker("Zelenskiy", "leader", "Ukraine").withIdentity(directory("Volodymyr Zelensky")),
          speaker("Zelenskyy", "leader", "Ukraine").withIdentity(directory("Volodymyr Zelenskyy")),
          Speaker.of("Volodymyr", Speaker.Type.PERSON)
              .withIdentity(directory("Volodymyr Zelenskyy")),
          Speaker.of("Kremlin", Speaker.Type.ORGANISATION),
          Speaker.of("the Kremlin", Speaker.Type.ORGANISATION),
          Speaker.of("a senior official", Speaker.Type.UNNAMED),
          Speaker.of("Analysts", Speaker.Type.UNNAMED),
          Speaker.of("the analysts", Speaker.Type.UNNAMED));
  private static final List<List<Speaker>> PAIRS =
      List.of(
          List.of(SPEAKERS.get(0), SPEAKERS.get(1)),
          List.of(SPEAKERS.get(3), SPEAKERS.get(2)),
          List.of(SPEAKERS.get(2), SPEAKERS.get(5), SPEAKERS.get(6)));
  private static final List<Entity> ENTITIES =
      List.of(
          new Entity("Volodymyr Zelensky", Entity.Type.PERSON, List.of("Zelensky")),
          new Entity("Zhang Hong", Entity.Type.PERSON, List.of("Zhang", "Ms. Zhang")),
          Entity.of("Zhang Wei", Entity.Type.PERSON),
          Entity.of("Maria Hong", Entity.Type.PERSON),
          new Entity("Kremlin", Entity.Type.ORGANISATION, List.of("Russia")),
          new Entity("Café Łódź", Entity.Type.ORGANISATION, List.of("Łukasz & José")));
  private static final List<String> ENDINGS =
      List.of(" ", " ", " ", " ", " ", ". ", ".\n", ".\n\n");
  private static final List<String> AUTHORS = List.of("Ana Ruiz", "Łukasz Ruiz", "Ana Maria Lee");
  private static final List<String> LANGUAGES = List.of("en", "en-GB", "en_US", "pl");
  private static final List<String> TOPICS =
      List.of("Energy", "Diplomacy", "énergie", "café  society");
  private static final List<Topic> FOUND =
      List.of(
          new Topic("medtop:20000344", "economy", 0.7, Topic.Origin.RULE),
          new Topic("medtop:04000000", "economy, business and finance", 0.6, Topic.Origin.LEARNED),
          new Topic("energy", 0.8, Topic.Origin.LEARNED),
          new Topic("Diplomacy", 0.4, Topic.Origin.PHRASE),
          new Topic("Black Sea", 0.3, Topic.Origin.PHRASE));
  private static final List<String> PUBLISHERS =
      List.of("The Evening Wire", "the evening wire", "Łódź Post");

  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              "ceasefire",
              "TRUCE",
              "energy",
              "talk",
              "cafe",
              "minister",
              "well-known",
              "wellknown",
              "well",
              "C++",
              "c",
              "#peace",
              "$5",
              "5",
              "percent",
              "Zelensky",
              "Schaeuble",
              "us",
              "u.s",
              "the",
              "absent",
              "peaces"),
          List.of(
              "zelenskyy",
              "Zelenski",
              "Zelensky",
              "Hong Zhang",
              "zhang",
              "maria jose",
              "Lukasz",
              "Kremlin",
              "Ms. Zhang's",
              "—"),
          List.of("Q1", "volodymyr zelensky", "maria jose lukasz", "kremlin", "lukasz"),
          List.of("president", "press", "researchers", "secretary press"),
          List.of("institute", "Łódź", "of eastern", "ukraine's"),
          List.of(
              "energy",
              "ÉNERGIE",
              "diplomacy",
              "Café Society",
              "economy",
              "medtop:04000000",
              "Economy, business and finance",
              "black sea",
              "none"),
          List.of("The Evening Wire", "lodz post", "nobody"),
          List.of("id1", "id2", "id30", "id4", "no"),
          FIRST.minusDays(10),
          DAYS + 20,
          List.of("Ana Ruiz", "ruiz", "Lee", "Łukasz Lee", "nobody"),
          List.of("en", "EN_gb", "en-US", "pl", "none"),
          List.of(
              new WordForm.Prefix("Ene"),
              new WordForm.Prefix("talks"),
              new WordForm.Prefix("#pea"),
              new WordForm.Prefix("well-kn"),
              new WordForm.Fuzzy("well-knwon", 1),
              new WordForm.Prefix("CAFÉ"),
              new WordForm.Wildcard("ce*re?"),
              new WordForm.Wildcard("ta?k*"),
              new WordForm.Wildcard("tr?ce"),
              new WordForm.Fuzzy("ceasfires", 2),
              new WordForm.Fuzzy("ceasefire", 1),
              new WordForm.Fuzzy("talk", 0),
              new WordForm.Fuzzy("trcue", 1),
              new WordForm.Fuzzy("the", 2)),
          List.of());

  /** With texts to compare with, of which the oracle knows only while nothing is deleted. */
  public static final Vocabulary WITH_LIKES =
      new Vocabulary(
          VOCABULARY.words(),
          VOCABULARY.names(),
          VOCABULARY.speakerIds(),
          VOCABULARY.roles(),
          VOCABULARY.affiliations(),
          VOCABULARY.topics(),
          VOCABULARY.publishers(),
          VOCABULARY.ids(),
          VOCABULARY.first(),
          VOCABULARY.days(),
          VOCABULARY.authors(),
          VOCABULARY.languages(),
          VOCABULARY.forms(),
          List.of("ceasefire talks and peace", "absent", "energy energy truce the 2025"));

  private final Random random;

  private static Identity directory(String name) {
    return new Identity(
        "Q1",
        name,
        List.of("Zelenskyy", "Zelenski"),
        List.of(Position.of("president", "Ukraine"), Position.of("press secretary", "Institute")));
  }

  public RandomArticles(Random random) {
    this.random = random;
  }

  private static Speaker speaker(String name, String role, String affiliation, String... aliases) {
    return new Speaker(
        name, Speaker.Type.PERSON, Optional.of(role), Optional.of(affiliation), List.of(aliases));
  }

  public AnnotatedArticle next(String id) {
    StringBuilder body = new StringBuilder();
    List<Span> words = new ArrayList<>();
    for (int i = random.nextInt(60); i >= 0; i--) {
      String word = one(WORDS);
      words.add(new Span(body.length(), body.length() + word.length()));
      body.append(word).append(one(ENDINGS));
    }
    Article article = Article.of(id, body.toString(), published()).withTopics(some(TOPICS));
    if (random.nextInt(4) > 0) {
      article = article.withTitle(one(WORDS) + " " + one(WORDS));
    }
    article = article.withAuthors(some(AUTHORS)).withFields(OwnFieldSamples.values(random));
    if (random.nextInt(3) > 0) {
      article = article.withLanguage(one(LANGUAGES));
    }
    if (random.nextInt(4) > 0) {
      article = article.withPublisher(one(PUBLISHERS));
    }
    return new AnnotatedArticle(
        article,
        Annotations.NONE
            .withQuotations(quotations(words))
            .withDates(mentions(words))
            .withEntities(named(words))
            .withTopics(some(FOUND)));
  }

  private Published published() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return random.nextBoolean()
        ? Published.on(day)
        : Published.at(
            day.atTime(random.nextInt(24), 0).atOffset(ZoneOffset.ofHours(random.nextInt(-9, 9))));
  }

  private List<Quotation> quotations(List<Span> words) {
    List<Quotation> quotations = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      quotations.add(
          new Quotation(
              content(words),
              List.of(),
              List.of(),
              one(List.of(Quotation.Kind.values())),
              one(List.of(Quotation.Act.values())),
              speaker(),
              random.nextInt(3) == 0 ? Optional.empty() : Optional.of(said()),
              random.nextInt(11) / 10.0,
              "random",
              random.nextBoolean()
                  ? Optional.empty()
                  : Optional.of(new Resolution("speaker.surname", random.nextInt(11) / 10.0)),
              some(FOUND)));
    }
    return quotations;
  }

  /** Nobody, one, or two who speak together. */
  private Optional<Speaker> speaker() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> Optional.empty();
      case 2 -> Optional.of(Speaker.joint(one(PAIRS)));
      default -> Optional.of(one(SPEAKERS));
    };
  }

  /** One piece, or two with some words between them. */
  private List<Span> content(List<Span> words) {
    int[] cuts = IntStream.generate(() -> random.nextInt(words.size())).limit(4).sorted().toArray();
    Span first = new Span(words.get(cuts[0]).start(), words.get(cuts[1]).end());
    return cuts[2] > cuts[1] && random.nextBoolean()
        ? List.of(first, new Span(words.get(cuts[2]).start(), words.get(cuts[3]).end()))
        : List.of(first);
  }

  private SaidDate said() {
    return new SaidDate(days(), random.nextInt(11) / 10.0, "random");
  }

  private List<DateMention> mentions(List<Span> words) {
    return words.stream()
        .filter(word -> random.nextInt(10) == 0)
        .map(word -> new DateMention(word, DateMention.Type.DATE, "X", range(), 1, "random"))
        .sorted(Comparator.comparing(DateMention::span))
        .toList();
  }

  private List<EntityMention> named(List<Span> words) {
    return words.stream()
        .filter(word -> random.nextInt(6) == 0)
        .map(word -> new EntityMention(word, one(ENTITIES), 1, "random"))
        .toList();
  }

  private Optional<DateRange> range() {
    return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(days());
  }

  private DateRange days() {
    LocalDate first = FIRST.plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(4)) {
      case 0 -> DateRange.of(first, first.plusDays(random.nextInt(40)));
      case 1 -> DateRange.of(java.time.YearMonth.from(first));
      default -> DateRange.of(first);
    };
  }

  private <T> List<T> some(List<T> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
