package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
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
      "  quotidian quotes --archive news --json --limit 100 'topic:energy said:2025-03' | jq .speaker"
    })
final class QuotesCommand implements Callable<Integer> {
  private static final int PASSAGES = 20;

  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final PageMixin page = new PageMixin();
  @Mixin private final PickMixin pick = new PickMixin();

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "show each quotation with so many sentences of its article on either side")
  private int aroundEach;

  @Mixin private final ExplainMixin explain = new ExplainMixin();

  QuotesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.folder())) {
      QuotationSearch search =
          QuotationSearch.of(query.quotations(archive, io))
              .withOrder(page.order())
              .withRanking(page.ranking())
              .withSelection(pick.selection())
              .withLimit(page.limit())
              .withOffset(page.offset())
              .withExactTotal(true)
              .withHighlighting(Highlighting.passages(PASSAGES).withContext(aroundEach));
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
                    .quotations(
                        hits,
                        page.offset(),
                        hit ->
                            explain.text(
                                () -> archive.explain(search, hit.article().id(), hit.number()))));
      }
      if (hits.total().count() == 0 && page.offset() == 0) {
        (source.json() ? io.err() : io.out())
            .print(HintText.of(archive.hints(search), "quotation", QuotationSearch::criterion));
      }
      return ExitCode.DONE;
    }
  }
}
