package dev.quotidian.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this Java machine uses.
 *
 * @param heapMegabytes after a garbage collection
 * @param openFiles 0 where the system does not tell
 */
record ResourceUse(long heapMegabytes, long openFiles) {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  static ResourceUse now() throws IOException {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new ResourceUse(heap >> 20, countFiles());
  }

  private static long countFiles() throws IOException {
    if (!Files.exists(OPEN_FILES)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.count();
    }
  }

  @Override
  public String toString() {
    return heapMegabytes + " MB of heap, " + openFiles + " open files";
  }
}
