package dev.quotidian.examples.spring;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.CursorSettings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Opens the one archive that all threads share, and plans what is done to it now and then. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {
  private static final int MAX_CURSORS = 1000;

  /** Closing it, at shutdown, commits what was added. */
  @Bean(destroyMethod = "close")
  Archive archive(ArchiveProperties properties) {
    var cursors = new CursorSettings(properties.cursorLife(), MAX_CURSORS, InstantSource.system());
    return Quotidian.open(
        properties.folder(),
        ArchiveSettings.standard()
            .withBufferMegabytes(properties.bufferMegabytes())
            .withCursors(cursors));
  }

  @Bean
  SchedulingConfigurer archiveSchedule(
      ArchiveProperties properties, ArchiveWriter writer, ArchiveHealthIndicator health) {
    return tasks -> {
      tasks.addFixedDelayTask(writer::refresh, properties.refreshEvery());
      tasks.addFixedDelayTask(writer::commit, properties.commitEvery());
      tasks.addFixedDelayTask(health::check, properties.checkEvery());
    };
  }
}
