package dev.quotidian.lucene.search;

import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.lucene.group.ArticleGroups;
import dev.quotidian.lucene.group.ColumnGroups;
import dev.quotidian.lucene.group.DocumentGroups;
import dev.quotidian.lucene.search.GroupPager.GroupPage;
import dev.quotidian.lucene.search.GroupPager.RankedGroup;
import dev.quotidian.lucene.search.HitPage.Ranked;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups.Group;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a page of the groups of a search's hits. For one thread.
 *
 * @param articleOf the article of a hit
 */
record GroupReader<H>(
    SearchPlan plan,
    SearchOptions options,
    Loading<H> loading,
    Function<H, ArticleSummary> articleOf) {

  /** Loads hits, each once. */
  interface Loading<H> {
    List<H> load(HitPage page) throws IOException;
  }

  /** What tells groups apart, and names them. */
  private record Naming(DocumentGroups groups, Optional<ColumnGroups> column) {}

  /** The page after some groups. */
  SnapshotReader.Page<Group<H>> page(Grouping grouping, Optional<HitPage.End> after)
      throws IOException {
    Optional<Naming> naming = naming(grouping.key());
    GroupPage page =
        naming.isEmpty()
            ? GroupPage.CUT
            : new GroupPager(
                    plan.collector(), naming.get().groups(), Optional.empty(), grouping.best())
                .page(options, after);
    plan.deadline().check();
    boolean isLeft = page.partial() && options.cursor().isPresent();
    List<Group<H>> groups =
        isLeft || naming.isEmpty() ? List.of() : groups(page, naming.get().column());
    plan.deadline().check();
    return new SnapshotReader.Page<>(
        new Hits<>(
            groups, page.total(), Optional.empty(), plan.deadline().hasPassed(), page.expansion()),
        page.end(),
        page.partial());
  }

  /** Empty where there was no time to read the values. */
  private Optional<Naming> naming(GroupKey key) throws IOException {
    return switch (key) {
      case GroupKey.ByArticle article ->
          Optional.of(new Naming(new ArticleGroups(), Optional.empty()));
      case GroupKey.ByField by -> {
        String column = DrillDown.column(by.field(), plan.schema(), plan.translator().fields());
        Optional<GlobalOrdinals> ordinals =
            plan.deadline().shouldExit()
                ? Optional.empty()
                : plan.snapshot().ordinals(column, plan.deadline());
        yield ordinals.map(ColumnGroups::new).map(of -> new Naming(of, Optional.of(of)));
      }
    };
  }

  private List<Group<H>> groups(GroupPage page, Optional<ColumnGroups> column) throws IOException {
    Map<Integer, H> loaded = loaded(page);
    List<Group<H>> groups = new ArrayList<>();
    for (RankedGroup group : page.groups()) {
      List<H> hits =
          group.hits().stream()
              .map(hit -> Objects.requireNonNull(loaded.get(hit.document())))
              .toList();
      groups.add(column.isPresent() ? named(group, column.get(), hits) : ofArticle(group, hits));
    }
    return groups;
  }

  /** The hits of all groups, by document. */
  private Map<Integer, H> loaded(GroupPage page) throws IOException {
    Map<Integer, Ranked> distinct = new LinkedHashMap<>();
    page.groups().stream()
        .flatMap(group -> group.hits().stream())
        .forEach(hit -> distinct.putIfAbsent(hit.document(), hit));
    HitPage all =
        new HitPage(
            List.copyOf(distinct.values()), page.total(), false, page.partial(), page.expansion());
    List<H> hits = loading.load(all);
    Map<Integer, H> byDocument = HashMap.newHashMap(hits.size());
    for (int place = 0; place < hits.size(); place++) {
      byDocument.put(all.documents().get(place).document(), hits.get(place));
    }
    return byDocument;
  }

  private static <H> Group<H> named(RankedGroup group, ColumnGroups column, List<H> hits)
      throws IOException {
    int number = group.members().group();
    return new Group<>(
        column.key(number), column.label(number, group.members().values()), group.total(), hits);
  }

  private Group<H> ofArticle(RankedGroup group, List<H> hits) {
    ArticleSummary article = articleOf.apply(hits.getFirst());
    return new Group<>(
        Optional.of(article.id()), article.title().orElse(article.id()), group.total(), hits);
  }
}
