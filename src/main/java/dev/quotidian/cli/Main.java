package dev.quotidian.cli;

/** Runs the command line. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println("on " + Runtime.version() + " " + String.join("|", args) + System.getProperty("x"));
    System.exit(args.length);
  }
}
