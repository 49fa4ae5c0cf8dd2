package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = "Reads an archive from end to end and tells whether it is sound.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code 1 tells that it is not. May take minutes on a large archive.",
      "",
      "Examples:",
      "  quotidian check --archive news",
      "  quotidian check --archive news --json"
    })
final class CheckCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Archive archive = context.opener().openReadOnly(source.folder())) {
      ArchiveCheck check = archive.check();
      context.io().out().println(source.json() ? json(check) : text(check));
      return check.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private static String json(ArchiveCheck check) {
    return Json.line(
        json ->
            json.put("sound", check.isSound())
                .put("articles", check.articles())
                .put("quotations", check.quotations())
                .strings("problems", check.problems()));
  }

  private static String text(ArchiveCheck check) {
    String read =
        Counted.of(check.articles(), "article")
            + " and "
            + Counted.of(check.quotations(), "quotation");
    return check.isSound()
        ? "Sound: " + read + " read."
        : String.join("\n", check.problems())
            + "\n"
            + Counted.of(check.problems().size(), "problem")
            + " in "
            + read
            + ". Index the articles anew into another folder.";
  }
}
