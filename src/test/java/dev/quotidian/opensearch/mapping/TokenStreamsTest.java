package dev.quotidian.opensearch.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.fixtures.Fixture;
import dev.quotidian.index.Schema;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.store.ClusterIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A cluster indexes the same terms at the same positions as we do. With {@code
 * -Dquotidian.texts=FILE} the articles of a file are compared too.
 */
@ExtendWith(TestServer.class)
final class TokenStreamsTest {
  private static final List<String> FIELDS =
      List.of(Schema.BODY, Schema.unstemmed(Schema.BODY), Schema.SPEAKER);
  private static final int MAX_TOKENS = 9_000; // of a request; a node analyses 10,000
  private static final int RANDOM_TEXTS = 300;
  private static final int MAX_TEXTS = 10_000; // of a file

  private final Analyzer analyzer = Schema.analyzer();
  private ClusterIndex index;

  @BeforeEach
  void open(TestServer.Running server) {
    index = TestIndices.open(server, ArchiveSettings.standard());
  }

  @AfterEach
  void drop() {
    TestIndices.drop(index);
  }

  /** A term and its position, as {@code 7 term}. */
  private List<String> ours(String field, List<String> texts) {
    List<String> terms = new ArrayList<>();
    int position = -1;
    for (String text : texts) {
      try (TokenStream tokens = analyzer.tokenStream(field, text)) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          position += step.getPositionIncrement();
          terms.add(position + " " + EncodedTokens.term(term.toString()));
        }
        tokens.end();
        position += step.getPositionIncrement() + analyzer.getPositionIncrementGap(field);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return terms;
  }

  private List<String> theirs(String field, List<String> texts) {
    List<String> encoded =
        texts.stream().map(text -> EncodedTokens.of(analyzer, field, text)).toList();
    Map<String, Object> answer =
        index
            .connection()
            .ask(
                ServerRequest.post(
                    index.path("_analyze"),
                    Map.of("field", ClusterFields.name(field), "text", encoded)));
    List<String> terms = new ArrayList<>();
    for (Object token : (List<?>) Objects.requireNonNull(answer.get("tokens"))) {
      Map<?, ?> members = (Map<?, ?>) token;
      terms.add(members.get("position") + " " + members.get("token"));
    }
    return terms;
  }

  /** As many texts at a time as a node analyses in one request. */
  private void compare(String field, Stream<String> texts) {
    List<String> batch = new ArrayList<>();
    int tokens = 0;
    for (String text : (Iterable<String>) texts::iterator) {
      int more = ours(field, List.of(text)).size();
      if (more > MAX_TOKENS) {
        continue;
      }
      if (tokens + more > MAX_TOKENS) {
        compareTogether(field, batch);
        batch.clear();
        tokens = 0;
      }
      batch.add(text);
      tokens += more;
    }
    assertTrue(!batch.isEmpty());
    compareTogether(field, batch);
  }

  private void compareTogether(String field, List<String> texts) {
    assertEquals(indexed(field, ours(field, texts)), indexed(field, theirs(field, texts)));
  }

  /** Of single words no positions are indexed. */
  private static List<String> indexed(String field, List<String> terms) {
    return field.equals(Schema.unstemmed(Schema.BODY))
        ? terms.stream().map(term -> term.substring(term.indexOf(' '))).toList()
        : terms;
  }

  @Test
  void ofFixtures() throws IOException {
    List<String> texts = Fixture.all().stream().map(f -> f.article().body()).toList();
    FIELDS.forEach(field -> compare(field, texts.stream()));
  }

  @Test
  void ofRandomCharacters() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("TokenStreamsTest: replay with -Dquotidian.seed=" + seed);
    for (String field : FIELDS) {
      Random random = new Random(seed);
      compare(field, Stream.generate(() -> text(random)).limit(RANDOM_TEXTS));
    }
  }

  /** Of all of Unicode, mixed with letters, signs and spaces, that words are made of. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      int c =
          switch (random.nextInt(40)) {
            case 38, 39 -> Character.MIN_SURROGATE + random.nextInt(0x800);
            case 0, 4, 5, 6 -> random.nextInt(Character.MAX_CODE_POINT + 1);
            case 1, 7, 8, 9 -> random.nextInt(0x3000);
            case 2, 10, 11, 12 -> ' ';
            case 3, 13, 14, 15 -> "-+#@%$€£'’.,_\u0001\u0002\u001f".charAt(random.nextInt(16));
            default -> 'a' + random.nextInt(26);
          };
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  @Test
  void ofAFile() throws IOException {
    String file = System.getProperty("quotidian.texts", "");
    if (!file.isEmpty()) {
      try (ArticleReader articles =
          ArticleReader.of(List.of(Path.of(file)), ReadOptions.standard())) {
        List<String> texts = new ArrayList<>();
        articles
            .articles(refusal -> {})
            .forEach(
                article -> {
                  if (texts.size() < MAX_TEXTS) {
                    texts.add(article.body());
                  }
                });
        FIELDS.forEach(field -> compare(field, texts.stream()));
      }
    }
  }
}
