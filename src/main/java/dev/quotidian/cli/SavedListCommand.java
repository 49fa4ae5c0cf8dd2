package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget.Articles;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "list",
    description = "Lists the searches that an archive keeps, by name.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  quotidian saved list --archive news --json"})
final class SavedListCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();

  SavedListCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    Style style = Style.of(io);
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      archive
          .savedSearches()
          .all()
          .forEach(search -> io.out().println(line(search, source.json(), style)));
      return ExitCode.DONE;
    }
  }

  static String line(SavedSearch search, boolean json, Style style) {
    return json
        ? JsonCodecs.SAVED_SEARCH.write(search)
        : style.name(search.name())
            + style.faint(" · ")
            + finds(search)
            + style.faint(" · ")
            + Style.clean(search.query());
  }

  private static String finds(SavedSearch search) {
    return search.criterion() instanceof Articles ? "articles" : "quotations";
  }
}
