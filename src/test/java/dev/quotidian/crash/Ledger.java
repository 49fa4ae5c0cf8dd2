package dev.quotidian.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What the archive has acknowledged, a line each, on disk before the next call is made. Whatever
 * stands here must be found after a crash. For one thread.
 */
final class Ledger implements AutoCloseable {
  private final FileChannel file;

  Ledger(Path path) throws IOException {
    this.file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  void note(String what) {
    ByteBuffer line = ByteBuffer.wrap((what + "\n").getBytes(UTF_8));
    try {
      while (line.hasRemaining()) {
        file.write(line);
      }
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole lines of a ledger: a kill may have cut the last. */
  static List<String> lines(Path path) throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    String text = Files.readString(path);
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (!lines.isEmpty() && !text.endsWith("\n")) {
      lines.removeLast();
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
