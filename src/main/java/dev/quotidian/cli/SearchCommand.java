package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "search",
    description = "Finds articles, with the sentences that match best.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  quotidian search --archive news 'ceasefire published:2025-03'",
      "  quotidian search --archive news --order newest 'title:energy -nuclear'",
      "  quotidian search --archive news --group-by publisher ferry",
      "  quotidian search --archive news --json --limit 100 'speaker:Okafor' | jq .article.id"
    })
final class SearchCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final PageMixin page = new PageMixin();
  @Mixin private final PickMixin pick = new PickMixin();
  @Mixin private final GroupMixin groups = new GroupMixin();
  @Mixin private final ExplainMixin explain = new ExplainMixin();

  SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      ArticleSearch search =
          ArticleSearch.of(query.articles(archive, io))
              .withOrder(page.order())
              .withRanking(page.ranking())
              .withSelection(pick.selection())
              .withLimit(page.limit())
              .withOffset(page.offset())
              .withExactTotal(true);
      long found =
          groups.grouping().isPresent()
              ? inGroups(archive, search, groups.grouping().get())
              : inOneList(archive, search);
      if (found == 0 && page.offset() == 0) {
        (source.json() ? io.err() : io.out())
            .print(HintText.of(archive.hints(search), "article", ArticleSearch::criterion));
      }
      return ExitCode.DONE;
    }
  }

  /** Prints hits; returns how many there are in all. */
  private long inOneList(Archive archive, ArticleSearch search) {
    Io io = context.io();
    Hits<ArticleHit> hits = archive.search(search);
    if (source.json()) {
      hits.forEach(
          hit ->
              io.out()
                  .println(
                      explain.line(
                          JsonCodecs.ARTICLE_HIT.write(hit),
                          JsonCodecs.SCORE_EXPLANATION,
                          () -> archive.explain(search, hit.article().id()))));
    } else {
      io.out()
          .print(
              new HitText(Style.of(io))
                  .articles(hits, page.offset(), hit -> explanation(archive, search, hit)));
    }
    return hits.total().count();
  }

  /** Prints groups; returns how many there are in all. */
  private long inGroups(Archive archive, ArticleSearch search, Grouping grouping) {
    Io io = context.io();
    Groups<ArticleHit> found = archive.grouped(search, grouping);
    if (source.json()) {
      found.forEach(group -> io.out().println(JsonCodecs.ARTICLE_GROUP.write(group)));
    } else {
      HitText hits = new HitText(Style.of(io));
      io.out()
          .print(
              new GroupText(Style.of(io), grouping.key(), "article")
                  .of(
                      found,
                      (rank, hit) -> hits.article(rank, hit, explanation(archive, search, hit))));
    }
    return found.total().count();
  }

  private String explanation(Archive archive, ArticleSearch search, ArticleHit hit) {
    return explain.text(() -> archive.explain(search, hit.article().id()));
  }
}
