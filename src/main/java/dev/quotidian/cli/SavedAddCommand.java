package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.query.SavedSearch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "add",
    description = "Keeps a search, in place of the one with the same name.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The archive is made where there is none. \"last week\" and the like are made days now.",
      "",
      "Examples:",
      "  quotidian saved add --archive news --name okafor-grid 'speaker:Okafor grid'",
      "  quotidian saved add --archive news --name ports --articles 'topic:shipping title:strike'"
    })
final class SavedAddCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin target = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();

  @Option(names = "--name", paramLabel = "NAME", required = true, description = "what to call it")
  private String name = "";

  @Option(names = "--articles", description = "search for articles; default: quotations")
  private boolean articles;

  SavedAddCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().open(target.location(), context.settings())) {
      SavedSearch search =
          articles
              ? SavedSearch.ofArticles(name, query.articles(archive, io))
              : SavedSearch.ofQuotations(name, query.quotations(archive, io));
      archive.savedSearches().save(search);
      io.out().println(SavedListCommand.line(search, target.json(), Style.of(io)));
      return ExitCode.DONE;
    }
  }
}
