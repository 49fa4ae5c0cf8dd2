package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 done, 1 some input refused, 2 wrong
   * use.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    // Lucene warns there of a module that brings nothing to searching words. The field keeps the
    // setting alive.
    LUCENE.setLevel(Level.SEVERE);
    Io io = Io.system();
    int code =
        Commands.commandLine(new Context(io, ArchiveSettings.standard(), Opener.EMBEDDED))
            .execute(args);
    io.out().flush();
    io.err().flush();
    System.exit(code);
  }

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
}
