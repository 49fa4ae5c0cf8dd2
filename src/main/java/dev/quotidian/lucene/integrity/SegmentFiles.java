package dev.quotidian.lucene.integrity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Verifies the checksums of files, and tells what the damaged ones hold. */
final class SegmentFiles {

  private SegmentFiles() {}

  /** What is wrong with the files of a segment, in words. */
  static List<String> problems(Directory directory, SegmentCommitInfo segment) {
    List<String> problems = new ArrayList<>();
    Attempt.of(segment::files, problems::add)
        .ifPresent(
            files -> {
              for (String file : files) {
                damage(directory, file)
                    .ifPresent(why -> problems.add(named(file) + " is damaged: " + why));
              }
            });
    if (!problems.isEmpty()) {
      problems.addAll(damagedParts(directory, segment.info));
    }
    return problems;
  }

  /** A file with its segment and what it holds, to begin a sentence. */
  static String named(String file) {
    String segment =
        file.startsWith("_") ? " of segment " + IndexFileNames.parseSegmentName(file) : "";
    return "File " + file + segment + " (" + content(file) + ")";
  }

  /** Why a file is damaged; empty if it is sound. */
  static Optional<String> damage(Directory directory, String file) {
    List<String> damage = new ArrayList<>();
    Attempt.of(() -> checksum(directory, file), damage::add);
    return damage.stream().findFirst();
  }

  private static long checksum(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
      return CodecUtil.checksumEntireFile(in);
    }
  }

  /**
   * The damaged parts of a segment's compound file, in words; none if they cannot be told apart.
   */
  static List<String> damagedParts(Directory directory, SegmentInfo segment) {
    List<String> damaged = new ArrayList<>();
    if (segment.getUseCompoundFile()) {
      Attempt.of(
          () -> {
            try (Directory parts =
                segment.getCodec().compoundFormat().getCompoundReader(directory, segment)) {
              return damaged.addAll(damagedParts(parts, segment.name));
            }
          },
          reason -> damaged.add("The parts of segment " + segment.name + " cannot be told apart"));
    }
    return damaged;
  }

  private static List<String> damagedParts(Directory parts, String segment) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (String part : parts.listAll()) {
      if (damage(parts, part).isPresent()) {
        damaged.add(
            "In segment " + segment + ", " + content(part) + " are damaged (part " + part + ")");
      }
    }
    return damaged;
  }

  private static String content(String file) {
    return switch (String.valueOf(IndexFileNames.getExtension(file))) {
      case "cfs" -> "all of the segment";
      case "cfe" -> "where the parts of the segment are";
      case "si" -> "what the segment is";
      case "fnm" -> "the fields";
      case "fdt", "fdx", "fdm" -> "the longest articles";
      case "dvd", "dvm", "dvs", "dvp" -> "the articles, and the columns of dates and facets";
      case "nvd", "nvm" -> "the lengths of texts";
      case "kdd", "kdi", "kdm" -> "the points of days and confidences";
      case "liv" -> "which documents are deleted";
      case "doc", "pos", "pay", "tim", "tip", "tmd", "psm" -> "the words";
      case "null" -> "the list of segments";
      default -> "a part of the segment";
    };
  }
}
