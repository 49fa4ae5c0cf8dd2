package dev.quotidian.examples.spring;

import dev.quotidian.archive.ArchiveException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Where the archive cannot be opened at start, shows the library's message alone. */
class ArchiveFailureAnalyzer extends AbstractFailureAnalyzer<ArchiveException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, ArchiveException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "quotidian.folder names the folder of the archive.", cause);
  }
}
