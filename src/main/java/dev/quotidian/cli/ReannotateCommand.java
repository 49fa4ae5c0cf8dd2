package dev.quotidian.cli;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.query.ArticleCriterion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "reannotate",
    description = "Finds the annotations of stored articles anew, by the annotators of today.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Of all articles, or of those that satisfy a query. Corrections of yours in them are lost; the original",
      "files are not needed. Give --speakers and --taxonomy as you give them to index. \"quotidian stats\" tells",
      "how many articles an older version annotated.",
      "",
      "Examples:",
      "  quotidian reannotate --archive news published:2025",
      "  quotidian reannotate --archive news --speakers speakers.csv",
      "  quotidian reannotate --archive news --outdated"
    })
final class ReannotateCommand implements Callable<Integer> {
  private static final int UNKNOWN = 0;

  private final Context context;

  @Option(
      names = "--outdated",
      description =
          "only articles that an older version annotated; not those whose version is not known")
  private boolean isForOutdated;

  @Mixin private final ArchiveMixin target = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final AnnotatorMixin annotator = new AnnotatorMixin();
  @Mixin private final TaxonomyMixin taxonomy = new TaxonomyMixin();

  ReannotateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    ArchiveSettings settings = taxonomy.in(annotator.in(context.settings()));
    context
        .opener()
        .openReadOnly(target.location())
        .close(); // else one is made where there is none
    ArticleProgress shown = new ArticleProgress(io.err(), io.errIsTerminal() && !target.json());
    try (Archive archive = context.opener().open(target.location(), settings)) {
      ArticleCriterion criterion = query.articles(archive, io);
      long renewed = archive.reannotate(criterion, this::isRenewed, shown);
      shown.clear();
      io.out()
          .println(
              target.json()
                  ? Json.line(json -> json.put("reannotated", renewed))
                  : "Reannotated " + Counted.of(renewed, "article") + ".");
      return ExitCode.DONE;
    } finally {
      shown.clear();
    }
  }

  private boolean isRenewed(int version) {
    return !isForOutdated || (version != UNKNOWN && version < Annotators.VERSION);
  }
}
