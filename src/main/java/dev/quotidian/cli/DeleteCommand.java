package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.query.ArticleSearch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "delete",
    description = "Deletes the articles that satisfy a query.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A mistake in the query is refused. What is deleted is not found any more, but only --purge",
      "takes it off the disk; without a query it does so for all that was deleted before.",
      "",
      "Examples:",
      "  quotidian delete --archive news --dry-run 'publisher:\"Harbour Times\" published:..2019'",
      "  quotidian delete --archive news --purge 'publisher:\"Harbour Times\" published:..2019'",
      "  quotidian delete --archive news --purge"
    })
final class DeleteCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  private final Context context;

  @Mixin private final ArchiveMixin target = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();

  @Option(names = "--dry-run", description = "only tell how many articles would be deleted")
  private boolean dryRun;

  @Option(
      names = "--purge",
      description = "take what is deleted off the disk too; may take minutes on a large archive")
  private boolean purge;

  @Option(names = "--all", description = "delete all articles; then there is no query")
  private boolean all;

  DeleteCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    boolean purgesOnly = purge && !all && !dryRun && query.isEmpty();
    if (!purgesOnly && query.isEmpty() != all) {
      throw new ParameterException(
          command.commandLine(), "Give either a query, or --all for all articles");
    }
    return dryRun ? count() : delete(purgesOnly);
  }

  private int count() {
    try (Archive archive = context.opener().openReadOnly(target.location())) {
      ArticleSearch search =
          ArticleSearch.of(query.strictArticles(archive)).withLimit(1).withExactTotal(true);
      long matching = archive.search(search).total().count();
      context
          .io()
          .out()
          .println(
              target.json()
                  ? Json.line(json -> json.put("matching", matching).put("deleted", 0))
                  : "Would delete " + Counted.of(matching, "article") + ".");
      return ExitCode.DONE;
    }
  }

  private int delete(boolean purgesOnly) {
    context
        .opener()
        .openReadOnly(target.location())
        .close(); // else one is made where there is none
    try (Archive archive = context.opener().open(target.location(), context.settings())) {
      long deleted = purgesOnly ? 0 : archive.delete(query.strictArticles(archive));
      boolean purged = purge && archive.purge();
      context
          .io()
          .out()
          .println(
              target.json()
                  ? Json.line(
                      json ->
                          json.put("matching", deleted)
                              .put("deleted", deleted)
                              .put("purged", purged))
                  : text(deleted, purged));
      return purged == purge ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private String text(long deleted, boolean purged) {
    String count = "Deleted " + Counted.of(deleted, "article") + ".";
    if (!purge) {
      return count + " Their text remains in the files until --purge.";
    }
    return purged
        ? count + " Nothing of what was deleted is left in the archive's folder."
        : count + " Files with deleted text are still being read; purge again later.";
  }
}
