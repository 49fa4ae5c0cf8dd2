package dev.quotidian.lucene.search;

import dev.quotidian.lucene.group.CopyGroups;
import dev.quotidian.lucene.search.GroupPager.GroupPage;
import dev.quotidian.lucene.search.GroupPager.RankedGroup;
import dev.quotidian.lucene.search.HitPage.Ranked;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page of quotations of which all copies are one hit. For one thread. */
record CopyReader(SearchPlan plan, QuotationSearch search, HitLoader loader) {

  /** The page after some hits. */
  SnapshotReader.Page<QuotationHit> page(Optional<HitPage.End> after) throws IOException {
    HitSort oldest = HitSort.of(SortOrder.OLDEST, plan.schema(), plan.translator().fields());
    GroupPage page =
        new GroupPager(plan.collector(), new CopyGroups(), Optional.of(oldest), 1)
            .page(search.options(), after);
    plan.deadline().check();
    boolean isLeft = page.partial() && search.options().cursor().isPresent();
    List<QuotationHit> hits = isLeft ? List.of() : hits(page);
    plan.deadline().check();
    return new SnapshotReader.Page<>(
        new Hits<>(
            hits, page.total(), Optional.empty(), plan.deadline().hasPassed(), page.expansion()),
        page.end(),
        page.partial());
  }

  /** Of each group the first copy, with the score of the best. */
  private List<QuotationHit> hits(GroupPage page) throws IOException {
    List<Ranked> first =
        page.groups().stream()
            .map(group -> new Ranked(group.hits().getFirst().document(), group.head().score()))
            .toList();
    List<QuotationHit> loaded =
        loader.quotations(
            new HitPage(first, page.total(), false, page.partial(), page.expansion()), search);
    List<QuotationHit> hits = new ArrayList<>();
    for (int place = 0; place < loaded.size(); place++) {
      RankedGroup group = page.groups().get(place);
      int articles = Math.max(1, group.members().values().size());
      hits.add(loaded.get(place).withMoreArticles(articles - 1));
    }
    return hits;
  }
}
