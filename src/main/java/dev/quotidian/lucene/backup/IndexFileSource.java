package dev.quotidian.lucene.backup;

import dev.quotidian.archive.support.BackupFolder;
import dev.quotidian.archive.support.FileChecksum;
import java.io.IOException;
import java.io.InputStream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** A file of an index, to be copied. It ends with the checksum of all before it. */
record IndexFileSource(Directory directory, String name) implements BackupFolder.Source {

  /** The checksum as it should be, which is known without reading the file. */
  @Override
  public FileChecksum checksum() throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.DEFAULT)) {
      return FileChecksum.endingWith(in.length(), CodecUtil.retrieveChecksum(in));
    }
  }

  @Override
  public InputStream open() throws IOException {
    return new Bytes(directory.openInput(name, IOContext.DEFAULT));
  }

  private static final class Bytes extends InputStream {
    private final IndexInput in;

    Bytes(IndexInput in) {
      this.in = in;
    }

    private long left() {
      return in.length() - in.getFilePointer();
    }

    @Override
    public int read() throws IOException {
      return left() == 0 ? -1 : in.readByte() & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = (int) Math.min(length, left());
      if (read == 0 && length > 0) {
        return -1;
      }
      in.readBytes(bytes, offset, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
