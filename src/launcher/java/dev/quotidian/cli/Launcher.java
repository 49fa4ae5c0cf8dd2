package dev.quotidian.cli;

/** Door. */
public final class Launcher {
  private Launcher() {}

  /** Main. */
  public static void main(String[] args) {
    System.out.println("hi");
  }
}
