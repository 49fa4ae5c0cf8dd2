package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.UpgradeMode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "upgrade",
    description =
        "Rewrites an archive of an earlier index format in the format of today, without the original files.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Articles, annotations with corrections, saved searches and the topic model are kept. The new index is",
      "written beside the old one and takes its place in one step: the disk must hold both. Where it is broken",
      "off, call it again with the same options: it goes on. Give --taxonomy as you give it to index.",
      "",
      "Examples:",
      "  quotidian upgrade news",
      "  quotidian upgrade --reannotate --speakers speakers.csv news"
    })
final class UpgradeCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FOLDER", description = "folder of the archive")
  private Path folder = Path.of("");

  @Option(
      names = "--reannotate",
      description =
          "find all annotations anew, by the annotators of today; corrections of yours are lost")
  private boolean reannotates;

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  @Mixin private final AnnotatorMixin annotator = new AnnotatorMixin();
  @Mixin private final TaxonomyMixin taxonomy = new TaxonomyMixin();
  @Mixin private final FieldsMixin fields = new FieldsMixin();

  UpgradeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    ArchiveSettings settings = fields.in(taxonomy.in(annotator.in(context.settings())));
    UpgradeMode mode = reannotates ? UpgradeMode.REANNOTATE : UpgradeMode.KEEP_ANNOTATIONS;
    ArticleProgress shown = new ArticleProgress(io.err(), io.errIsTerminal() && !json);
    ArchiveUpgrade upgrade;
    try {
      upgrade = context.opener().upgrade(folder, settings, mode, shown);
    } finally {
      shown.clear();
    }
    io.out().println(json ? json(upgrade) : text(upgrade));
    return ExitCode.DONE;
  }

  private static String json(ArchiveUpgrade upgrade) {
    return Json.line(
        json ->
            json.put("from", upgrade.from())
                .put("to", upgrade.to())
                .put("articles", upgrade.articles()));
  }

  private static String text(ArchiveUpgrade upgrade) {
    return upgrade.wasNeeded()
        ? "Upgraded from format "
            + upgrade.from()
            + " to "
            + upgrade.to()
            + ": "
            + Counted.of(upgrade.articles(), "article")
            + "."
        : "The archive has format " + upgrade.to() + ", that of today; nothing was changed.";
  }
}
