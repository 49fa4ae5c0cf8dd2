package dev.quotidian.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "topics",
    description = "Learns topics from articles that carry them, and labels others.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  quotidian topics train --model topics.model labelled.jsonl.gz",
      "  quotidian topics evaluate labelled.jsonl.gz",
      "  quotidian topics label --model topics.model wire.jsonl.gz",
      "  quotidian topics label --rules wire.jsonl.gz"
    })
final class TopicsCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "train, label or evaluate?");
  }
}
