package dev.quotidian.archive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.ArchiveDamagedException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The list of the files of a backup, with their lengths and checksums. It is a text file in the
 * backup, replaced atomically: what it lists is the backup, whatever else is in the folder.
 * Immutable.
 *
 * @param made when the backup was made
 * @param files the checksum of each file, by name
 */
record BackupManifest(Instant made, NavigableMap<String, FileChecksum> files) {
  static final String NAME = "backup.manifest";
  private static final String TITLE = "quotidian backup 1";
  private static final String MADE = "made ";
  private static final String END = "end ";
  private static final int HEX = 16;
  private static final int FIRST_FILE = 2; // the title and the time go before

  BackupManifest {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  /**
   * The manifest of a backup; empty if there is none.
   *
   * @throws ArchiveDamagedException if it is damaged
   */
  static Optional<BackupManifest> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try {
      return Optional.of(parse(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException | IllegalArgumentException | DateTimeException e) {
      throw new ArchiveDamagedException(
          "Backup "
              + folder
              + " is damaged: "
              + NAME
              + " is not as it was written; use another backup",
          e);
    }
  }

  private static BackupManifest parse(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.size() - 1;
    String body = text.substring(0, Math.max(0, text.lastIndexOf(END)));
    if (end < FIRST_FILE
        || !lines.get(0).equals(TITLE)
        || !lines.get(1).startsWith(MADE)
        || !text.equals(body + END + crc(body) + "\n")) {
      throw new IllegalArgumentException("the end does not fit what is before it");
    }
    NavigableMap<String, FileChecksum> files = new TreeMap<>();
    for (String line : lines.subList(FIRST_FILE, end)) {
      String[] parts = line.split(" ", 3);
      files.put(
          parts[2], new FileChecksum(Long.parseLong(parts[0]), Long.parseLong(parts[1], HEX)));
    }
    return new BackupManifest(Instant.parse(lines.get(1).substring(MADE.length())), files);
  }

  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(TITLE).append('\n').append(MADE).append(made).append('\n');
    for (Map.Entry<String, FileChecksum> file : files.entrySet()) {
      FileChecksum checksum = file.getValue();
      text.append(checksum.bytes()).append(' ').append(Long.toHexString(checksum.crc()));
      text.append(' ').append(file.getKey()).append('\n');
    }
    String body = text.toString();
    byte[] bytes = (body + END + crc(body) + "\n").getBytes(UTF_8);
    DurableFile.replace(folder.resolve(NAME), out -> out.write(bytes));
  }

  private static String crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
