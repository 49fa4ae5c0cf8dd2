package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "suggest",
    description =
        "Completes the name of a speaker, organisation, topic, publisher or saved search.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Each word typed begins a word of the name. By count and recency; with the query that finds it.",
      "",
      "Examples:",
      "  quotidian suggest --archive news oka",
      "  quotidian suggest --archive news --kind speaker,topic --json 'lena o'"
    })
final class SuggestCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();

  @Parameters(
      arity = "1..*",
      paramLabel = "PREFIX",
      description = "what was typed: the beginnings of one or more words")
  private List<String> prefix = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "speaker, affiliation, about, topic, publisher, saved_search; several with commas;"
              + " default: all")
  private List<SuggestionKind> kinds = List.of(SuggestionKind.values());

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "maximum number of suggestions; default: 10")
  private int limit = 10;

  SuggestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      Suggestions found =
          archive.suggest(
              SuggestRequest.of(String.join(" ", prefix))
                  .withKinds(kinds.toArray(SuggestionKind[]::new))
                  .withLimit(limit));
      Style style = Style.of(io);
      for (Suggestion one : found) {
        io.out().println(source.json() ? JsonCodecs.SUGGESTION.write(one) : text(one, style));
      }
      if (found.suggestions().isEmpty() && !source.json()) {
        io.out().println("Nothing begins like this.");
      }
      return ExitCode.DONE;
    }
  }

  private static String text(Suggestion one, Style style) {
    return style.name(one.text())
        + one.post().map(post -> " (" + Style.clean(post) + ")").orElse("")
        + ", "
        + Counted.of(one.count(), unit(one.target()))
        + " to "
        + style.date(one.newest().toString())
        + "  "
        + style.faint(Style.clean(one.query()));
  }

  private static String unit(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> "article";
      case SearchTarget.Quotations quotations -> "quotation";
    };
  }
}
