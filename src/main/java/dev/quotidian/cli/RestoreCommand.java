package dev.quotidian.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Puts a backup in the place of an archive.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All files of the backup are verified before anything is replaced. An archive that is open for",
      "writing is refused. What the archive held that the backup does not hold is gone.",
      "",
      "Examples:",
      "  quotidian restore /backup/news news"
    })
final class RestoreCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "BACKUP", description = "folder of the backup")
  private Path backup = Path.of("");

  @Parameters(index = "1", paramLabel = "ARCHIVE", description = "folder of the archive")
  private Path archive = Path.of("");

  RestoreCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.opener().restore(backup, archive);
    context.io().out().println("Restored " + archive + " from " + backup + ".");
    return ExitCode.DONE;
  }
}
