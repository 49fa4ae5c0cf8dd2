package dev.quotidian.cli;

import dev.quotidian.archive.Progress;
import java.io.PrintStream;
import java.util.Optional;

/** Shows by a progress bar how many of an archive's articles are done. For one thread at a time. */
final class ArticleProgress implements Progress {
  private final PrintStream err;
  private final boolean shown;
  private Optional<ProgressBar> bar = Optional.empty();

  ArticleProgress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  @Override
  public void done(long done, long total) {
    if (bar.isEmpty()) {
      bar = Optional.of(new ProgressBar(err, shown, total, System::nanoTime));
    }
    bar.get().update(done, done);
  }

  /** Makes room for other lines. */
  void clear() {
    bar.ifPresent(ProgressBar::clear);
  }
}
