package dev.quotidian.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "saved",
    description = "Keeps searches by name, and tells which of them new articles satisfy.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  quotidian saved add --archive news --name okafor-grid 'speaker:Okafor grid'",
      "  quotidian saved match --archive news today.jsonl",
      "  quotidian saved list --archive news",
      "  quotidian saved delete --archive news okafor-grid"
    })
final class SavedCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add, list, delete or match?");
  }
}
