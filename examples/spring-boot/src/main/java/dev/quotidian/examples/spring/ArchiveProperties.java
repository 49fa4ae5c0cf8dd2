package dev.quotidian.examples.spring;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code quotidian.*}.
 *
 * @param folder where the archive lies; made if it is not there
 * @param bufferMegabytes how much memory added articles take before they go to disk
 * @param maxPageSize the most hits a page
 * @param searchBudget how long one search may take; what it has found by then is marked as partial
 * @param cursorLife how long a cursor may be used after its last page
 * @param refreshEvery how long after it was added an article may be missing in searches
 * @param commitEvery how much of what was added a crash may lose
 * @param checkEvery how often the archive is read from end to end, to tell whether it is sound
 */
@ConfigurationProperties("quotidian")
record ArchiveProperties(
    @DefaultValue("archive") Path folder,
    @DefaultValue("64") int bufferMegabytes,
    @DefaultValue("100") int maxPageSize,
    @DefaultValue("2s") Duration searchBudget,
    @DefaultValue("5m") Duration cursorLife,
    @DefaultValue("1s") Duration refreshEvery,
    @DefaultValue("10s") Duration commitEvery,
    @DefaultValue("1d") Duration checkEvery) {}
