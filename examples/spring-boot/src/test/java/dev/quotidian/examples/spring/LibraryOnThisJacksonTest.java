package dev.quotidian.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.parser.QueryParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Spring Boot sets another version of jackson-core than the library is built with. */
class LibraryOnThisJacksonTest {

  @Test
  void readsArticles() {
    byte[] line =
        "{\"id\":\"a\",\"published\":\"2026-03-02\",\"text\":\"A text.\",\"pages\":[1,2.5]}"
            .getBytes(StandardCharsets.UTF_8);
    try (ArticleReader reader =
        ArticleReader.of(new ByteArrayInputStream(line), "test", ReadOptions.standard())) {
      assertThat(reader.iterator().next()).isInstanceOf(Read.Ok.class);
    }
  }

  @Test
  void writesAndReadsQueries() {
    var criterion = QueryParser.strict().quotations("bridge speaker:Marchetti").criterion();
    assertThat(QueryJson.readQuotations(QueryJson.writeQuotations(criterion))).isEqualTo(criterion);
  }
}
