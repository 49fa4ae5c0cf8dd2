package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The streams of a command, and whether a person sees them.
 *
 * @param in the standard input
 * @param out for results
 * @param err for what was refused, and for progress
 * @param outIsTerminal whether a person reads {@code out} as it comes
 * @param errIsTerminal whether a person reads {@code err} as it comes
 * @param environment the environment variables
 */
record Io(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  private static final int BUFFER = 1 << 16;

  /** This process's own; text is UTF-8 whatever the locale. */
  static Io system() {
    return new Io(
        System.in,
        stream(FileDescriptor.out, BUFFER, isTerminal(1)),
        stream(FileDescriptor.err, 1, isTerminal(2)),
        isTerminal(1),
        isTerminal(2),
        System.getenv());
  }

  /** Whether results may be coloured. */
  boolean colours() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static PrintStream stream(FileDescriptor descriptor, int buffer, boolean terminal) {
    OutputStream bytes = new BufferedOutputStream(new FileOutputStream(descriptor), buffer);
    return new PrintStream(terminal ? new TerminalFilter(bytes) : bytes, buffer == 1, UTF_8);
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
    if (!Files.isSymbolicLink(link)) {
      return !Files.exists(Path.of("/proc/self")) && hasConsole();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** Where there is no /proc: whether input and output both are a terminal. */
  @SuppressWarnings(
      "SystemConsoleNull") // That it is not null tells nothing on Java 22: then isTerminal does.
  private static boolean hasConsole() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException java21) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
