package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "quotes",
    description = "Finds quotations: who said what, when.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  quotidian quotes --archive news 'ceasefire said:2025-03-19'",
      "  quotidian quotes --archive news --order newest 'speaker:\"Zhang Hong\"'",
      "  quotidian quotes --archive news --group-by speaker --best 2 ferry",
      "  quotidian quotes --archive news --json --limit 100 'topic:energy said:2025-03' | jq .speaker"
    })
final class QuotesCommand implements Callable<Integer> {
  private static final int PASSAGES = 20;

  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final PageMixin page = new PageMixin();
  @Mixin private final PickMixin pick = new PickMixin();
  @Mixin private final GroupMixin groups = new GroupMixin();

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "show each quotation with so many sentences of its article on either side")
  private int aroundEach;

  @Option(
      names = "--collapse",
      description =
          "show what several articles quote alike, or nearly, once, with the number of the others")
  private boolean collapse;

  @Mixin private final ExplainMixin explain = new ExplainMixin();

  QuotesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      QuotationSearch search =
          QuotationSearch.of(query.quotations(archive, io))
              .withCopies(collapse ? Copies.COLLAPSED : Copies.SHOWN)
              .withOrder(page.order())
              .withRanking(page.ranking())
              .withSelection(pick.selection())
              .withLimit(page.limit())
              .withOffset(page.offset())
              .withExactTotal(true)
              .withHighlighting(Highlighting.passages(PASSAGES).withContext(aroundEach));
      long found =
          groups.grouping().isPresent()
              ? inGroups(archive, search, groups.grouping().get())
              : inOneList(archive, search);
      if (found == 0 && page.offset() == 0) {
        (source.json() ? io.err() : io.out())
            .print(HintText.of(archive.hints(search), "quotation", QuotationSearch::criterion));
      }
      return ExitCode.DONE;
    }
  }

  /** Prints hits; returns how many there are in all. */
  private long inOneList(Archive archive, QuotationSearch search) {
    Io io = context.io();
    Hits<QuotationHit> hits = archive.search(search);
    if (source.json()) {
      hits.forEach(
          hit ->
              io.out()
                  .println(
                      explain.line(
                          JsonCodecs.QUOTATION_HIT.write(hit),
                          JsonCodecs.QUOTATION_EXPLANATION,
                          () -> archive.explain(search, hit.article().id(), hit.number()))));
    } else {
      io.out()
          .print(
              new HitText(Style.of(io))
                  .quotations(hits, page.offset(), hit -> explanation(archive, search, hit)));
    }
    return hits.total().count();
  }

  /** Prints groups; returns how many there are in all. */
  private long inGroups(Archive archive, QuotationSearch search, Grouping grouping) {
    Io io = context.io();
    Groups<QuotationHit> found = archive.grouped(search, grouping);
    if (source.json()) {
      found.forEach(group -> io.out().println(JsonCodecs.QUOTATION_GROUP.write(group)));
    } else {
      HitText hits = new HitText(Style.of(io));
      io.out()
          .print(
              new GroupText(Style.of(io), grouping.key(), "quotation")
                  .of(
                      found,
                      (rank, hit) -> hits.quotation(rank, hit, explanation(archive, search, hit))));
    }
    return found.total().count();
  }

  private String explanation(Archive archive, QuotationSearch search, QuotationHit hit) {
    return explain.text(() -> archive.explain(search, hit.article().id(), hit.number()));
  }
}
