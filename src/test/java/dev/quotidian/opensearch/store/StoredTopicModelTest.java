package dev.quotidian.opensearch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The topic model of an archive in a cluster is that of all processes. */
@ExtendWith(TestServer.class)
final class StoredTopicModelTest {
  private ClusterIndex index;

  @BeforeEach
  void open(TestServer.Running server) {
    index = TestIndices.open(server, ArchiveSettings.standard());
  }

  @AfterEach
  void drop() {
    TestIndices.drop(index);
  }

  private static TopicModel model(String topic) {
    return TopicModel.train(
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    Article.of(
                            "t" + i,
                            i % 2 == 0 ? "The pipeline of gas" : "The other news of it",
                            LocalDate.of(2025, 3, 19))
                        .withTopics(i % 2 == 0 ? List.of(topic) : List.of()))
            .toList(),
        1);
  }

  private static Optional<List<String>> codes(StoredTopicModel stored) {
    return stored.model().map(TopicModel::codes);
  }

  @Test
  void isSeenByOthersWhenTheyRefresh() {
    StoredTopicModel one = new StoredTopicModel(index);
    StoredTopicModel other = new StoredTopicModel(index);
    assertEquals(Optional.empty(), codes(other));
    one.replace(model("gas"));
    assertEquals(Optional.empty(), codes(other));
    other.refresh();
    assertEquals(Optional.of(List.of("gas")), codes(other));
    other.replace(model("energy"));
    one.refresh();
    assertEquals(Optional.of(List.of("energy")), codes(one));
    assertEquals(Optional.of(List.of("energy")), codes(new StoredTopicModel(index)));
  }
}
