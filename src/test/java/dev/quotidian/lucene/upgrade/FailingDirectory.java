package dev.quotidian.lucene.upgrade;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * A directory that changes its files so many times, and then fails, as if the process were dead.
 */
final class FailingDirectory extends FilterDirectory {
  private final AtomicInteger left;

  FailingDirectory(Directory in, int changes) {
    super(in);
    this.left = new AtomicInteger(changes);
  }

  private void change() throws IOException {
    if (left.getAndDecrement() <= 0) {
      throw new IOException("the process is dead");
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    change();
    return super.createOutput(name, context);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    change();
    return super.createTempOutput(prefix, suffix, context);
  }

  @Override
  public void copyFrom(Directory from, String source, String target, IOContext context)
      throws IOException {
    change();
    in.copyFrom(from, source, target, context);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    change();
    super.deleteFile(name);
  }

  @Override
  public void rename(String source, String target) throws IOException {
    change();
    super.rename(source, target);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    change();
    super.sync(names);
  }

  @Override
  public void syncMetaData() throws IOException {
    change();
    super.syncMetaData();
  }
}
