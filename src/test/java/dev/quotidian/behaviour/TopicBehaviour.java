package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Topics are found by origin and from above, learned anew, and those of quotations too. */
abstract class TopicBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final String TALKS =
      "The foreign ministers met in Valdora on Tuesday for talks on a border treaty, diplomats said. "
          + "“The price of crude oil and natural gas will fall when the pipeline opens,” Energy Minister"
          + " Lena Okafor said. The ambassadors will meet again in May.";

  TopicBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private List<String> ids(String query) {
    ArticleCriterion criterion = QueryParser.strict().articles(query).criterion();
    return archive.search(ArticleSearch.of(criterion)).hits().stream()
        .map(hit -> hit.article().id())
        .sorted()
        .toList();
  }

  private long count(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).total().count();
  }

  private static TopicModel model(String topic, String word) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean has = i % 2 == 0;
      articles.add(
          Article.of(
                  "t" + i, "The plan " + (has ? word + " " + word : "other news") + " of it", DAY)
              .withTopics(has ? List.of(topic) : List.of()));
    }
    return TopicModel.train(articles, 1);
  }

  @Test
  void aTopicIsFoundByCodeByLabelByOriginAndFromAbove() {
    Topic economy = new Topic("medtop:20000344", "economy", 0.8, Origin.RULE);
    archive.add(
        Article.of("a", "Text.", DAY).withTopics(List.of("Trade")),
        Annotations.NONE.withTopics(List.of(economy, new Topic("grain silo", 0.5, Origin.PHRASE))));
    archive.refresh();
    for (String query :
        List.of(
            "topic:economy",
            "topic:\"medtop:20000344\"",
            "topic:\"medtop:04000000\"",
            "topic:\"economy, business and finance\"",
            "topic.rule:economy",
            "topic.given:trade",
            "topic.phrase:\"grain silo\"",
            "topic:\"grain silo\"")) {
      assertEquals(List.of("a"), ids(query), query);
    }
    for (String query : List.of("topic.learned:economy", "topic.given:economy", "topic:sport")) {
      assertEquals(List.of(), ids(query), query);
    }
    assertEquals(2, archive.facet(ArticleCriterion.matchAll(), FacetField.TOPIC, 9).distinct());
    assertEquals(
        "grain silo",
        archive
            .facet(ArticleCriterion.matchAll(), FacetField.TOPIC_PHRASE, 9)
            .counts()
            .getFirst()
            .value());
  }

  @Test
  void aQuotationIsFoundByItsOwnTopic() {
    archive.add(Article.of("talks", TALKS, DAY));
    archive.refresh();
    QuotationCriterion okafor = QuotationCriterion.speaker("Okafor");
    assertEquals(
        1, count(QuotationCriterion.allOf(okafor, QuotationCriterion.topic("economic sector"))));
    assertEquals(
        0,
        count(
            QuotationCriterion.allOf(
                okafor, QuotationCriterion.topic("international relations", Origin.RULE))));
    assertTrue(ids("topic:politics").contains("talks"));
  }

  @Test
  void relabellingKeepsAllElseAndLastsWithItsModel() {
    needs(Capability.TOPIC_MODEL);
    Article article = Article.of("talks", TALKS, DAY).withTopics(List.of("Diplomacy"));
    archive.add(article);
    archive.add(Article.of("other", "Nothing of the kind.", DAY));
    Annotations before = annotations();
    assertEquals(2, archive.applyTopicModel(model("gas", "gas pipeline oil")));
    Annotations after = annotations();
    assertEquals(before.dates(), after.dates());
    assertEquals(before.quotations().size(), after.quotations().size());
    assertEquals(without(before, Origin.LEARNED), without(after, Origin.LEARNED));
    assertEquals(List.of("talks"), ids("topic.learned:gas"));
    assertEquals(1, count(QuotationCriterion.topic("gas", Origin.LEARNED)));
    archive.applyTopicModel(model("energy", "gas pipeline oil"));
    assertEquals(List.of(), ids("topic.learned:gas"));
    assertEquals(List.of("talks"), ids("topic.learned:energy"));
    reopen();
    assertEquals(List.of("energy"), archive.topicModel().map(TopicModel::codes).orElseThrow());
    archive.add(Article.of("new", "A new pipeline for oil and gas.", DAY));
    archive.refresh();
    assertEquals(List.of("new", "talks"), ids("topic.learned:energy"));
  }

  private Annotations annotations() {
    archive.refresh();
    return archive.article("talks").orElseThrow().annotations();
  }

  private static List<Topic> without(Annotations annotations, Origin origin) {
    return annotations.topics().stream().filter(topic -> topic.origin() != origin).toList();
  }

  @Test
  void aTaxonomyOfOnesOwnMakesTopicsNarrowerAndCountsThemAbove() {
    Taxonomy ours =
        Taxonomy.parse(
            "code,label,broader,successor\nfuel,Fuel,,\ngas,Natural gas,fuel,\ntown-gas,Town gas,,gas\n",
            "ours");
    ArchiveSettings settings = ArchiveSettings.standard().withTaxonomy(ours);
    reopen(settings);
    archive.add(Article.of("a", "Text.", DAY).withTopics(List.of("gas")));
    archive.add(Article.of("b", "Text.", DAY).withTopics(List.of("town-gas")));
    archive.refresh();
    for (String query : List.of("topic:fuel", "topic:gas", "topic:\"natural gas\"")) {
      assertEquals(List.of("a", "b"), ids(query), query);
    }
    assertEquals(
        2,
        archive.facet(ArticleCriterion.matchAll(), FacetField.TOPIC_CODE, 9).counts().stream()
            .filter(count -> count.value().equals("fuel"))
            .findFirst()
            .orElseThrow()
            .count());
  }

  @Test
  void relabellingNeedsAnArchiveOpenForWriting() {
    needs(Capability.TOPIC_MODEL);
    try (Archive reader = reader()) {
      assertThrows(ArchiveException.class, () -> reader.applyTopicModel(model("gas", "gas")));
    }
  }
}
