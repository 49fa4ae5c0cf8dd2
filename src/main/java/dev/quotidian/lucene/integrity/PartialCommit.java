package dev.quotidian.lucene.integrity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory that shows some segments of a commit as if they were all: its segments file is in
 * memory, all others are those of the directory below. To be read only.
 */
final class PartialCommit extends FilterDirectory {
  private final Directory memory = new ByteBuffersDirectory();

  PartialCommit(Directory directory, SegmentInfos commit, List<SegmentCommitInfo> segments)
      throws IOException {
    super(directory);
    SegmentInfos some = new SegmentInfos(commit.getIndexCreatedVersionMajor());
    some.addAll(segments);
    some.setUserData(commit.getUserData(), false);
    some.commit(memory);
  }

  @Override
  public String[] listAll() throws IOException {
    List<String> files = new ArrayList<>(Arrays.asList(memory.listAll()));
    for (String file : in.listAll()) {
      if (!file.startsWith(IndexFileNames.SEGMENTS)) {
        files.add(file);
      }
    }
    return files.stream().sorted().toArray(String[]::new);
  }

  @Override
  public long fileLength(String name) throws IOException {
    return of(name).fileLength(name);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return of(name).openInput(name, context);
  }

  private Directory of(String name) {
    return name.startsWith(IndexFileNames.SEGMENTS) ? memory : in;
  }

  /** Forgets the segments file; the directory below stays open. */
  @Override
  public void close() throws IOException {
    memory.close();
  }
}
