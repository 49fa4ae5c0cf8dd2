package dev.quotidian.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.json.JsonCodec;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.json.JsonReadException;
import dev.quotidian.json.RandomResults;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A mapper of Jackson 2 writes and reads what the codecs do. */
final class QuotidianJackson2ModuleTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new QuotidianJackson2Module());
  private static final TypeReference<Hits<QuotationHit>> PAGE = new TypeReference<>() {};

  /** What a web application might answer with. */
  record Answer(String title, Hits<ArticleHit> page, List<QuotationHit> more, Cursor at) {}

  private static RandomResults results() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QuotidianJackson2ModuleTest: replay with -Dquotidian.seed=" + seed);
    return new RandomResults(new Random(seed));
  }

  private static <T> void comesBack(JsonCodec<T> codec, T value, JavaType type) throws IOException {
    assertEquals(codec.write(value), write(value));
    assertEquals(value, MAPPER.readValue(write(value), type));
    byte[] bytes = MAPPER.writeValueAsBytes(value);
    boolean hasNames = type.hasRawClass(Article.class) || type.hasRawClass(AnnotatedArticle.class);
    if (!hasNames || !TypedCodec.escapesHalves(codec.write(value))) {
      // From bytes, Jackson reads no name with half of a surrogate pair, as a field may have.
      assertEquals(value, MAPPER.readValue(bytes, type));
    }
  }

  private static String write(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  private static <T> void comesBack(TypedCodec<T> typed, Object value) throws IOException {
    comesBack(typed.codec(), typed.type().cast(value), MAPPER.constructType(typed.type()));
  }

  @Test
  void everyTypeIsWrittenAsItsCodecDoesAndComesBack() throws IOException {
    RandomResults results = results();
    for (int i = 0; i < 20; i++) {
      List<Object> values = results.oneOfEachType();
      for (TypedCodec<?> typed : TypedCodec.ALL) {
        Object value = values.stream().filter(typed.type()::isInstance).findFirst().orElseThrow();
        comesBack(typed, value);
      }
    }
  }

  @Test
  void pagesComeBackByTheTypeOfTheirHits() throws IOException {
    RandomResults results = results();
    for (int i = 0; i < 20; i++) {
      comesBack(
          JsonCodecs.QUOTATION_PAGE,
          results.page(results::quotationHit),
          MAPPER.constructType(PAGE.getType()));
      comesBack(
          JsonCodecs.ARTICLE_PAGE,
          results.page(results::articleHit),
          MAPPER.getTypeFactory().constructParametricType(Hits.class, ArticleHit.class));
      comesBack(
          JsonCodecs.QUOTATION_GROUPS,
          results.groups(results::quotationHit),
          MAPPER.getTypeFactory().constructParametricType(Groups.class, QuotationHit.class));
      comesBack(
          JsonCodecs.ARTICLE_GROUPS,
          results.groups(results::articleHit),
          MAPPER.getTypeFactory().constructParametricType(Groups.class, ArticleHit.class));
    }
  }

  @Test
  void hintsComeBackByTheTypeOfTheirSearches() throws IOException {
    RandomResults results = results();
    for (int i = 0; i < 20; i++) {
      comesBack(
          JsonCodecs.ARTICLE_HINT,
          results.articleHint(),
          MAPPER.getTypeFactory().constructParametricType(SearchHint.class, ArticleSearch.class));
      comesBack(
          JsonCodecs.QUOTATION_HINT,
          results.quotationHint(),
          MAPPER.getTypeFactory().constructParametricType(SearchHint.class, QuotationSearch.class));
    }
  }

  @Test
  void theyStandInTypesOfTheApplication() throws IOException {
    RandomResults results = results();
    for (int i = 0; i < 20; i++) {
      Answer answer =
          new Answer(
              "title",
              results.page(results::articleHit),
              List.of(results.quotationHit(), results.quotationHit()),
              new Cursor("c-" + i));
      String json = write(answer);
      assertTrue(json.contains("\"c-" + i + "\""), json);
      assertEquals(answer, MAPPER.readValue(json, Answer.class));
    }
  }

  @Test
  void theyBecomeTreesAndComeBack() throws IOException {
    QuotationHit hit = results().quotationHit();
    JsonNode tree = MAPPER.valueToTree(hit);
    assertEquals(hit.text(), tree.get("text").textValue());
    assertEquals(hit, MAPPER.treeToValue(tree, QuotationHit.class));
  }

  @Test
  void theModuleIsFound() throws IOException {
    ObjectMapper finding = new ObjectMapper().findAndRegisterModules();
    Facet facet = results().facet();
    assertEquals(JsonCodecs.FACET.write(facet), finding.writeValueAsString(facet));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    MismatchedInputException refusal =
        assertThrows(
            MismatchedInputException.class,
            () -> MAPPER.readValue("{\"page\":{\"hits\":[{\"score\":1}]}}", Answer.class));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains("\"hits[0].article\" is missing"), message);
    assertTrue(message.contains("Answer[\"page\"]"), message);
    assertInstanceOf(JsonReadException.class, refusal.getCause());
  }

  @Test
  void aWrongCursorIsRefused() {
    MismatchedInputException refusal =
        assertThrows(
            MismatchedInputException.class, () -> MAPPER.readValue("\"a b\"", Cursor.class));
    assertTrue(String.valueOf(refusal.getMessage()).contains("letters, digits"));
  }

  @Test
  void aPageNeedsTheTypeOfItsHits() {
    Exception refusal = assertThrows(Exception.class, () -> MAPPER.readValue("{}", Hits.class));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("Hits<QuotationHit> or Hits<ArticleHit>"),
        refusal.toString());
  }
}
