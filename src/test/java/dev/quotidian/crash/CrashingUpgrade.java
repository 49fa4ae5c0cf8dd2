package dev.quotidian.crash;

import dev.quotidian.lucene.upgrade.FrequentCommits;
import java.io.IOException;
import java.nio.file.Path;

/** A process that upgrades an archive until it is killed, or comes to the end. */
final class CrashingUpgrade {
  private CrashingUpgrade() {}

  /**
   * Upgrades.
   *
   * @param arguments the folder of the archive, and the ledger
   */
  public static void main(String[] arguments) throws IOException {
    try (Ledger ledger = new Ledger(Path.of(arguments[1]))) {
      ledger.note("upgrading");
      FrequentCommits.upgrade(Path.of(arguments[0]), (done, total) -> ledger.note(done + " done"));
      ledger.note("upgraded");
    }
  }
}
