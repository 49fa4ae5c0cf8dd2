package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.BackupReport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Makes a folder a backup of an archive, as of its last commit.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Others may write the archive meanwhile. If the folder has a backup already, only new files are",
      "copied; if this is interrupted, that backup stays. Verify a backup with check.",
      "",
      "Examples:",
      "  quotidian backup news /backup/news",
      "  quotidian check --archive /backup/news"
    })
final class BackupCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Context context;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "folder of the archive")
  private Path archive = Path.of("");

  @Parameters(index = "1", paramLabel = "TARGET", description = "folder of the backup")
  private Path target = Path.of("");

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Archive open = context.opener().openReadOnly(archive)) {
      BackupReport report = open.snapshot(target);
      context.io().out().println(json ? json(report) : text(report));
      return ExitCode.DONE;
    }
  }

  private static String json(BackupReport report) {
    return Json.line(
        json ->
            json.put("files", report.files())
                .put("bytes", report.bytes())
                .put("copied_files", report.copiedFiles())
                .put("copied_bytes", report.copiedBytes())
                .put("removed_files", report.removedFiles()));
  }

  private static String text(BackupReport report) {
    return String.format(
        Locale.ROOT,
        "%s of %,.1f MB backed up: %,d copied (%,.1f MB), %,d removed.",
        Counted.of(report.files(), "file"),
        report.bytes() / MEGABYTE,
        report.copiedFiles(),
        report.copiedBytes() / MEGABYTE,
        report.removedFiles());
  }
}
