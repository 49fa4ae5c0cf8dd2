package dev.quotidian.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door of the command-line jar. It runs on any Java from 17 on: on one that is new enough it goes straight in, on
 * an older one it looks for a newer one and starts that with the same arguments.
 */
public final class Launcher {
  private static final String MAIN = "dev.quotidian.cli.Main";
  private static final int WRONG_USE = 2;

  private Launcher() {}

  /** Runs the command line. */
  public static void main(String[] args) throws Exception {
    start(MAIN, args);
  }

  /** Runs the class of this name. */
  static void start(String main, String[] args) throws Exception {
    if (Runtime.version().feature() >= JavaFinder.OLDEST) {
      runHere(main, args);
    } else {
      System.exit(runElsewhere(main, args));
    }
  }

  private static void runHere(String main, String[] args) throws Exception {
    try {
      Class.forName(main).getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static int runElsewhere(String main, String[] args) throws IOException, InterruptedException {
    JavaFinder finder = JavaFinder.standard(System.getenv(), Path.of(System.getProperty("user.home")));
    Optional<Path> java = finder.find();
    if (java.isEmpty()) {
      System.err.println(finder.nothingFound(System.getProperty("java.version")));
      return WRONG_USE;
    }
    List<String> jvmArguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
    String classPath = System.getProperty("java.class.path");
    return run(new ProcessBuilder(command(java.get(), jvmArguments, classPath, main, args)).inheritIO());
  }

  /** The newer Java with this one's class path, system properties and memory settings. */
  static List<String> command(
      Path java, List<String> jvmArguments, String classPath, String main, String[] args) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    jvmArguments.stream().filter(Launcher::isPassedOn).forEach(command::add);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, main));
    command.addAll(List.of(args));
    return command;
  }

  /** Not agents: two processes cannot share a debugger's port. */
  private static boolean isPassedOn(String argument) {
    return argument.startsWith("-D") || argument.startsWith("-X") || argument.startsWith("-ea");
  }

  /** Ends when the process ends; when this one is told to end, so is the process, and it may finish what it does. */
  private static int run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    Thread ending =
        new Thread(
            () -> {
              process.destroy();
              try {
                process.waitFor();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(ending);
    return process.waitFor();
  }
}
