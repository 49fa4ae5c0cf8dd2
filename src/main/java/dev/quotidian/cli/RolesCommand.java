package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.RolePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "roles",
    description = "Lists what the speakers of quotations were, when, and which articles show it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In order of time, by the first article that gives the role.",
      "",
      "Examples:",
      "  quotidian roles --archive news 'speaker:\"Lena Okafor\"'",
      "  quotidian roles --archive news --json 'speaker.id:okafor published:2020..'"
    })
final class RolesCommand implements Callable<Integer> {
  private static final String INDENT = "   ";

  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();

  RolesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      List<RolePeriod> periods = archive.roles(query.quotations(archive, io));
      Style style = Style.of(io);
      if (!source.json()) {
        io.out().println(Counted.of(periods.size(), "role"));
      }
      periods.forEach(
          period ->
              io.out()
                  .println(
                      source.json() ? JsonCodecs.ROLE_PERIOD.write(period) : text(period, style)));
      return ExitCode.DONE;
    }
  }

  private static String text(RolePeriod period, Style style) {
    List<String> lines = new ArrayList<>();
    String position =
        String.join(
            ", ",
            Stream.of(period.role(), period.affiliation()).flatMap(Optional::stream).toList());
    lines.add("");
    lines.add(
        style.date(period.published().toString())
            + "  "
            + style.name(period.speaker())
            + " ("
            + Style.clean(position)
            + "), "
            + Counted.of(period.quotations(), "quotation"));
    lines.add(INDENT + article(period.first(), style));
    if (!period.latest().id().equals(period.first().id())) {
      lines.add(INDENT + article(period.latest(), style));
    }
    return String.join("\n", lines);
  }

  private static String article(ArticleSummary article, Style style) {
    return article.title().map(title -> Style.clean(title) + style.faint(" · ")).orElse("")
        + style.date(article.published().day().toString())
        + style.faint(" · ")
        + style.faint("[" + Style.clean(article.id()) + "]");
  }
}
