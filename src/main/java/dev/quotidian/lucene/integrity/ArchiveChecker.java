package dev.quotidian.lucene.integrity;

import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.support.SideFiles;
import dev.quotidian.lucene.store.PinnedCommit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * Checks the last commit of an archive from end to end: the checksum of each file, the structure of
 * each segment, every stored record, and the files beside the index. Where a segment is damaged,
 * the articles of it that cannot be read are named. For one thread.
 */
public final class ArchiveChecker {
  private final Directory directory;
  private final List<String> problems = new ArrayList<>();
  private final Runnable goOn;
  private final RecordChecker records;

  private ArchiveChecker(Directory directory, Runnable goOn) {
    this.directory = directory;
    this.goOn = goOn;
    this.records = new RecordChecker(problems, goOn);
  }

  /**
   * Checks what is on disk now, while others may write.
   *
   * @param folder of the files beside the index, if there is one
   * @param goOn called for each file and article; ends the check by what it throws
   */
  public static ArchiveCheck of(Directory directory, Optional<Path> folder, Runnable goOn)
      throws IOException {
    try (PinnedCommit pinned = PinnedCommit.of(directory)) {
      ArchiveChecker checker = new ArchiveChecker(pinned, goOn);
      checker.checkIndex(pinned.missing());
      folder.ifPresent(beside -> checker.problems.addAll(SideFiles.problems(beside)));
      return new ArchiveCheck(
          checker.records.articles(), checker.records.quotations(), checker.problems);
    }
  }

  private void checkIndex(List<String> missing) throws IOException {
    Map<String, List<String>> damaged = damagedFiles(missing);
    List<String> unreadable = new ArrayList<>();
    Optional<SegmentInfos> commit =
        Attempt.of(() -> SegmentInfos.readLatestCommit(directory), unreadable::add);
    if (commit.isEmpty()) {
      damaged.values().forEach(problems::addAll);
      problems.add("The last commit cannot be read: " + unreadable.getFirst());
      return;
    }
    List<SegmentCommitInfo> sound = new ArrayList<>();
    for (SegmentCommitInfo segment : commit.get()) {
      List<String> files = damaged.remove(segment.info.name);
      if (files == null) {
        sound.add(segment);
      } else {
        tellDamage(segment, files);
      }
    }
    damaged.values().forEach(problems::addAll); // of the segments file
    try (PartialCommit readable = new PartialCommit(directory, commit.get(), sound)) {
      checkStructure(readable);
    }
  }

  /** What is wrong with files, by the name of their segment. */
  private Map<String, List<String>> damagedFiles(List<String> missing) throws IOException {
    Map<String, List<String>> damaged = new TreeMap<>();
    for (String file : missing) {
      add(damaged, file, SegmentFiles.named(file) + " is missing");
    }
    for (String file : directory.listAll()) {
      goOn.run();
      SegmentFiles.damage(directory, file)
          .ifPresent(why -> add(damaged, file, SegmentFiles.named(file) + " is damaged: " + why));
    }
    return damaged;
  }

  private static void add(Map<String, List<String>> damaged, String file, String problem) {
    damaged
        .computeIfAbsent(IndexFileNames.parseSegmentName(file), name -> new ArrayList<>())
        .add(problem);
  }

  private void tellDamage(SegmentCommitInfo segment, List<String> files) {
    problems.addAll(files);
    problems.addAll(SegmentFiles.damagedParts(directory, segment.info));
    SegmentSalvage salvage = SegmentSalvage.of(directory, segment);
    salvage.read(records::count);
    problems.addAll(salvage.losses().lines(segment.info.name));
  }

  private void checkStructure(PartialCommit commit) throws IOException {
    Map<String, List<String>> errors = SegmentStructure.damage(commit);
    errors.forEach(
        (segment, wrong) ->
            wrong.forEach(what -> problems.add("Segment " + segment + " is damaged: " + what)));
    if (errors.isEmpty()) {
      try (DirectoryReader reader = DirectoryReader.open(commit)) {
        records.check(reader);
      }
    }
  }
}
