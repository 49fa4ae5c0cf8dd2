package dev.quotidian.examples.spring;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveStats;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells whether the archive answers, whether the last write went well, and what the last check
 * found. A check reads the whole archive, so it is done on a schedule and not for each question.
 */
@Component
class ArchiveHealthIndicator implements HealthIndicator {
  private final Archive archive;
  private final ArchiveWriter writer;
  private volatile Optional<ArchiveCheck> lastCheck = Optional.empty();

  ArchiveHealthIndicator(Archive archive, ArchiveWriter writer) {
    this.archive = archive;
    this.writer = writer;
  }

  /** Reads the last commit from end to end. */
  void check() {
    lastCheck = Optional.of(archive.check());
  }

  @Override
  public Health health() {
    try {
      return health(archive.stats());
    } catch (ArchiveException e) {
      return Health.down(e).build();
    }
  }

  private Health health(ArchiveStats stats) {
    boolean sound = lastCheck.map(ArchiveCheck::isSound).orElse(true);
    Health.Builder health = sound && writer.problem().isEmpty() ? Health.up() : Health.down();
    health
        .withDetail("articles", stats.articles())
        .withDetail("quotations", stats.quotations())
        .withDetail("bytes", stats.bytes());
    lastCheck.ifPresent(check -> health.withDetail("checkedProblems", check.problems()));
    writer.problem().ifPresent(problem -> health.withDetail("lastWrite", problem));
    return health.build();
  }
}
