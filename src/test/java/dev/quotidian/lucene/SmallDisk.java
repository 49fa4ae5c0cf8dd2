package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own with little room, where the machine allows mounting. For one thread. */
final class SmallDisk implements AutoCloseable {
  private static final int CHUNK = 4096;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one; skips the test where that is not allowed. */
  static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String size = "size=" + megabytes + "m";
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString()),
        "this machine does not allow mounting a small file system; full disks are not tested");
    return new SmallDisk(folder);
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  /** Fills it but for so many bytes. */
  void fillBut(int bytes) throws IOException {
    makeRoom();
    byte[] chunk = new byte[CHUNK];
    try (OutputStream out = Files.newOutputStream(filler())) {
      while (Files.getFileStore(folder).getUsableSpace() > bytes) {
        out.write(chunk);
      }
    }
  }

  void makeRoom() throws IOException {
    Files.deleteIfExists(filler());
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  @Override
  public void close() throws IOException {
    try {
      if (!run("umount", "-l", folder.toString())) {
        throw new IOException(folder + " cannot be unmounted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
