package dev.quotidian.lucene.integrity;

import dev.quotidian.lucene.record.DamageReason;
import dev.quotidian.lucene.store.SchemaVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.StringHelper;

/**
 * Lists the segments of an index: those of its last commit, or where that cannot be read, those of
 * which there are files. For one thread.
 */
final class CommitSegments {
  private static final int NUMBER_BASE = Character.MAX_RADIX;
  private static final String SEGMENT_INFO = ".si";
  private static final String LIVE_DOCUMENTS = "liv";

  private final Directory directory;
  private final Losses losses;

  private CommitSegments(Directory directory, Losses losses) {
    this.directory = directory;
    this.losses = losses;
  }

  /**
   * The segments, the newest first.
   *
   * @param losses receives the segments that cannot be read at all
   * @throws dev.quotidian.archive.ArchiveVersionException if the index is of another format
   */
  static List<SegmentCommitInfo> of(Directory directory, String archive, Losses losses)
      throws IOException {
    try {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      SchemaVersion.check(commit.getUserData(), archive);
      return newestFirst(commit.asList());
    } catch (CorruptIndexException
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | IndexNotFoundException
        | java.io.EOFException e) {
      losses.problem(
          "The list of segments cannot be read ("
              + DamageReason.of(e)
              + "): all segments are taken of which there are files, of articles that are there twice"
              + " the newer");
      return newestFirst(new CommitSegments(directory, losses).byFiles());
    }
  }

  private static List<SegmentCommitInfo> newestFirst(List<SegmentCommitInfo> segments) {
    return segments.stream()
        .sorted(Comparator.comparingLong(CommitSegments::number).reversed())
        .toList();
  }

  private static long number(SegmentCommitInfo segment) {
    return Long.parseLong(segment.info.name.substring(1), NUMBER_BASE);
  }

  private List<SegmentCommitInfo> byFiles() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String file : directory.listAll()) {
      if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
        names.add(IndexFileNames.parseSegmentName(file));
      }
    }
    List<SegmentCommitInfo> segments = new ArrayList<>();
    for (String name : names) {
      Attempt.of(
              () -> byFiles(name),
              reason -> losses.problem("Segment " + name + " is lost: " + reason))
          .ifPresent(segments::add);
    }
    return segments;
  }

  private SegmentCommitInfo byFiles(String name) throws IOException {
    Optional<SegmentInfo> described =
        Attempt.of(() -> described(name), reason -> losses.problem(descriptionLost(name, reason)));
    SegmentInfo info =
        described.isPresent() ? described.get() : LostSegmentInfo.of(directory, name);
    Optional<String> live = newestLive(name);
    long generation = live.map(IndexFileNames::parseGeneration).orElse(-1L);
    int deleted =
        live.flatMap(file -> Attempt.of(() -> deleted(file, info), unread -> {})).orElse(0);
    return new SegmentCommitInfo(info, deleted, 0, generation, -1, -1, StringHelper.randomId());
  }

  private SegmentInfo described(String name) throws IOException {
    byte[] id = LostSegmentInfo.id(directory, name + SEGMENT_INFO);
    Codec codec = Codec.getDefault();
    SegmentInfo info = codec.segmentInfoFormat().read(directory, name, id, IOContext.DEFAULT);
    info.setCodec(codec);
    return info;
  }

  private static String descriptionLost(String name, String reason) {
    return "The description of segment "
        + name
        + ", "
        + name
        + SEGMENT_INFO
        + ", cannot be read ("
        + reason
        + "): it is made anew from its other files";
  }

  private Optional<String> newestLive(String segment) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(file -> IndexFileNames.parseSegmentName(file).equals(segment))
        .filter(file -> LIVE_DOCUMENTS.equals(IndexFileNames.getExtension(file)))
        .max(Comparator.comparingLong(IndexFileNames::parseGeneration));
  }

  /** How many documents of a segment are deleted: the bits that are not set. */
  private int deleted(String file, SegmentInfo info) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
      LostSegmentInfo.skipHeader(in);
      int live = 0;
      for (int bits = 0; bits < info.maxDoc(); bits += Long.SIZE) {
        live += Long.bitCount(in.readLong());
      }
      return info.maxDoc() - live;
    }
  }
}
