package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "delete",
    description = "Deletes searches by name.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  quotidian saved delete --archive news okafor-grid"})
final class SavedDeleteCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin target = new ArchiveMixin();

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "the search's name")
  private List<String> names = List.of();

  SavedDeleteCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    int code = ExitCode.DONE;
    context
        .opener()
        .openReadOnly(target.location())
        .close(); // else one is made where there is none
    try (Archive archive = context.opener().open(target.location(), context.settings())) {
      for (String name : names) {
        if (!archive.savedSearches().delete(name)) {
          io.err().println("There is no saved search named " + Style.clean(name));
          code = ExitCode.REFUSED;
        }
      }
    }
    return code;
  }
}
