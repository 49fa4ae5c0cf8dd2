package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.article.QuotidianException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands under one name. */
@Command(
    name = "quotidian",
    description = "Searches a news archive by who said what, when, about what.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  quotidian index --archive news articles/ wire.jsonl.gz",
      "  quotidian quotes --archive news 'ceasefire said:2025-03-19'",
      "  quotidian annotate article.jsonl",
      "",
      "Exit codes: 0 done, 1 some input was refused, 2 wrong use or no such archive.",
      "Colours are used on a terminal only, and not where NO_COLOR is set."
    })
final class Commands implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private Commands() {}

  /** The command line, reading from and printing to the context's streams. */
  static CommandLine commandLine(Context context) {
    Io io = context.io();
    return new CommandLine(new Commands())
        .addSubcommand(new AnnotateCommand(context))
        .addSubcommand(new IndexCommand(context))
        .addSubcommand(new SearchCommand(context))
        .addSubcommand(new QuotesCommand(context))
        .addSubcommand(new FacetsCommand(context))
        .addSubcommand(new TimelineCommand(context))
        .addSubcommand(new RolesCommand(context))
        .addSubcommand(new SuggestCommand(context))
        .addSubcommand(new ExportCommand(context))
        .addSubcommand(new DeleteCommand(context))
        .addSubcommand(new StatsCommand(context))
        .addSubcommand(new CheckCommand(context))
        .addSubcommand(new CopyCommand(context))
        .addSubcommand(new BackupCommand(context))
        .addSubcommand(new RestoreCommand(context))
        .addSubcommand(new RescueCommand(context))
        .addSubcommand(new UpgradeCommand(context))
        .addSubcommand(new ReannotateCommand(context))
        .addSubcommand(
            new CommandLine(new TopicsCommand())
                .addSubcommand(new TopicsTrainCommand(context))
                .addSubcommand(new TopicsLabelCommand(context))
                .addSubcommand(new TopicsEvaluateCommand(context)))
        .addSubcommand(
            new CommandLine(new SavedCommand())
                .addSubcommand(new SavedAddCommand(context))
                .addSubcommand(new SavedListCommand(context))
                .addSubcommand(new SavedDeleteCommand(context))
                .addSubcommand(new SavedMatchCommand(context)))
        .setOut(new PrintWriter(io.out(), true, UTF_8))
        .setErr(new PrintWriter(io.err(), true, UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                io.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((wrongUse, args) -> refused(wrongUse))
        .setExecutionExceptionHandler((error, commandLine, parsed) -> failed(error, io));
  }

  private static int refused(ParameterException wrongUse) {
    CommandLine command = wrongUse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("quotidian: " + wrongUse.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrongUse, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USE;
  }

  private static int failed(Exception error, Io io) throws Exception {
    io.out().flush();
    switch (error) {
      case ParameterException wrongUse -> throw wrongUse;
      case QuotidianException known -> io.err().println("quotidian: " + known.getMessage());
      case java.io.UncheckedIOException unread ->
          io.err().println("quotidian: " + unread.getMessage() + ": " + unread.getCause());
      case IllegalArgumentException misuse -> io.err().println("quotidian: " + misuse.getMessage());
      default -> {
        io.err().println("quotidian: this should not have happened; please report it:");
        error.printStackTrace(io.err());
      }
    }
    return ExitCode.WRONG_USE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("(unpackaged)");
      return new String[] {"Quotidian " + version, "Java " + Runtime.version()};
    }
  }
}
