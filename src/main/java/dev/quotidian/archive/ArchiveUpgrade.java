package dev.quotidian.archive;

/**
 * What an upgrade did.
 *
 * <pre>{@code
 * ArchiveUpgrade upgrade = Quotidian.upgrade(folder, (done, total) -> {});
 * print(upgrade.wasNeeded() ? upgrade.articles() + " articles rewritten" : "nothing to do");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param from the index format before
 * @param to the index format now
 * @param articles how many articles were rewritten; 0 if the archive had the format of today
 * @since 0.1
 */
public record ArchiveUpgrade(int from, int to, long articles) {
  /** Whether the archive had an earlier format; if not, nothing was changed. */
  public boolean wasNeeded() {
    return from != to;
  }
}
