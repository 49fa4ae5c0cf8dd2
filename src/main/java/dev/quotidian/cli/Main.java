package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Runs the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 done, 1 some input refused, 2 wrong
   * use or a failure.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    // Lucene warns there of a module that brings nothing to searching words. The field keeps the
    // setting alive.
    LUCENE.setLevel(Level.SEVERE);
    Io io = Io.system();
    int code = run(io, args);
    io.out().flush();
    io.err().flush();
    System.exit(code);
  }

  /**
   * Runs one command. An error of the Java machine, such as the end of its memory, ends it as a
   * failure does, with what the archive has kept.
   */
  static int run(Io io, String... args) {
    return run(io, Commands.commandLine(context(io)), args);
  }

  static int run(Io io, CommandLine commands, String... args) {
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      io.err()
          .println(
              "quotidian: out of memory ("
                  + e.getMessage()
                  + "); an archive keeps what was committed. Give Java more, as in java -Xmx4g -jar"
                  + " quotidian-cli.jar, and run the command again");
    } catch (Error e) {
      io.err()
          .println("quotidian: " + e + "; an archive keeps what was committed. Please report it:");
      e.printStackTrace(io.err());
    }
    return ExitCode.WRONG_USE;
  }

  private static Context context(Io io) {
    return new Context(io, ArchiveSettings.standard(), Opener.EMBEDDED);
  }

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
}
