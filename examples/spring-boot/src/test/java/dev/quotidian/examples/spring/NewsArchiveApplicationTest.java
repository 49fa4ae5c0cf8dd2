package dev.quotidian.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quotidian.archive.Archive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Asks the whole service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NewsArchiveApplicationTest {
  private static final Duration CURSOR_LIFE = Duration.ofSeconds(2);

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired Archive archive;
  private RestTestClient client;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("quotidian.folder", () -> folder.resolve("archive"));
    registry.add("quotidian.refresh-every", () -> "50ms");
    registry.add("quotidian.cursor-life", () -> CURSOR_LIFE);
  }

  @BeforeEach
  void connect() {
    client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
  }

  @Test
  void findsAQuotationOfAnArticleThatWasAdded() {
    add("wire-1", "“The bridge stays closed,” chief engineer Ines Marchetti said on Monday.");

    client
        .get()
        .uri("/quotations?q={q}", "bridge speaker:Marchetti")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.hits[0].speaker")
        .isEqualTo("Ines Marchetti")
        .jsonPath("$.hits[0].said")
        .isEqualTo("2026-03-02")
        .jsonPath("$.hits[0].passages[0]")
        .value(passage -> assertThat((String) passage).contains("<mark>bridge</mark>"));
  }

  @Test
  void findsAnArticleSoonAfterItWasAddedWithoutACommit() throws InterruptedException {
    client
        .post()
        .uri("/articles")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("id", "wire-2", "text", "Otters returned.", "published", "2026-03-03"))
        .exchange()
        .expectStatus()
        .isAccepted();

    for (int i = 0; i < 200 && total("otters") == 0; i++) {
      Thread.sleep(Duration.ofMillis(50));
    }
    assertThat(total("otters")).isEqualTo(1);
  }

  @Test
  void readsPageByPage() {
    add("page-1", "Lanterns were lit.");
    add("page-2", "Lanterns went out.");

    Page first = articles("lanterns", "start");
    Page second = articles("lanterns", first.next());

    assertThat(first.hits()).hasSize(1);
    assertThat(second.hits()).hasSize(1).isNotEqualTo(first.hits());
  }

  @Test
  void tellsThatACursorHasExpired() throws InterruptedException {
    add("old-1", "Kites were flown.");
    add("old-2", "Kites were lost.");
    Page first = articles("kites", "start");
    Thread.sleep(CURSOR_LIFE.plusMillis(100));

    client
        .get()
        .uri("/articles?size=1&q={q}&cursor={cursor}", "kites", first.next())
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.GONE);
  }

  @Test
  void isUpWhileTheArchiveAnswers() {
    client
        .get()
        .uri("/actuator/health")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.components.archive.status")
        .isEqualTo("UP")
        .jsonPath("$.components.archive.details.articles")
        .isEqualTo(archive.stats().articles());
  }

  @Test
  void tellsWhereAQueryIsWrong() {
    client
        .get()
        .uri("/quotations?q={q}", "(bridge")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("Bad query")
        .jsonPath("$.column")
        .isEqualTo(1);
  }

  @Test
  void refusesAnAlteredCursorAndAPageThatIsTooLarge() {
    client.get().uri("/articles?cursor=altered").exchange().expectStatus().isBadRequest();
    client.get().uri("/articles?size=101").exchange().expectStatus().isBadRequest();
  }

  @Test
  void refusesAnArticleThatCannotBeKept() {
    client
        .post()
        .uri("/articles")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("id", "x".repeat(40_000), "text", "A text.", "published", "2026-03-03"))
        .exchange()
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.articleId")
        .exists();
  }

  @Test
  void asksForWhatAnArticleLacks() {
    client
        .post()
        .uri("/articles")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("text", "A text.", "published", "2026-03-03"))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).contains("id"));
  }

  private void add(String id, String text) {
    client
        .post()
        .uri("/articles?commit=true")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("id", id, "text", text, "published", "2026-03-02"))
        .exchange()
        .expectStatus()
        .isCreated();
  }

  private long total(String query) {
    return page("/articles?q={q}", query).total();
  }

  private Page articles(String query, String cursor) {
    return page("/articles?size=1&q={q}&cursor={cursor}", query, cursor);
  }

  private Page page(String uri, Object... values) {
    return client
        .get()
        .uri(uri, values)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(Page.class)
        .returnResult()
        .getResponseBody();
  }

  /** What is looked at of an answer. */
  record Page(long total, String next, List<Map<String, Object>> hits) {}
}
