package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = "Reads an archive from end to end and tells whether it is sound.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "It reads every file, every stored article, the saved searches and the topic model, and names",
      "what is damaged. Others may write the archive meanwhile. May take minutes on a large archive.",
      "",
      "Exit codes: 0 sound, 1 damaged, 2 wrong use, 3 no archive, or it cannot be opened.",
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
    try {
      ArchiveCheck check = context.opener().check(source.location());
      context.io().out().println(source.json() ? json(check) : text(check));
      return check.isSound() ? ExitCode.DONE : ExitCode.DAMAGED;
    } catch (ArchiveException e) {
      context.io().err().println("quotidian: " + e.getMessage());
      return ExitCode.CANNOT_OPEN;
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
            + ".\nPut a backup in its place (quotidian restore), or bring out what can be read"
            + " (quotidian rescue).";
  }
}
