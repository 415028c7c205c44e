package org.pingyi.evaluation.journal.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2 of which it is known whether all that was written is forced to disk. */
public final class ForcedFiles extends FilePathWrapper {

  private static final Set<Path> UNFORCED = ConcurrentHashMap.newKeySet();

  /** Says whether all that was written to a file is forced to disk. */
  static boolean isForced(Path file) {
    return !UNFORCED.contains(file.toAbsolutePath());
  }

  @Override
  public String getScheme() {
    return "forced";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode), Path.of(getBase().toString()).toAbsolutePath());
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel real;
    private final Path file;

    Channel(FileChannel real, Path file) {
      this.real = real;
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
      return real.read(bytes, position);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      UNFORCED.add(file);
      return real.write(bytes, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      UNFORCED.add(file);
      real.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      real.force(metaData);
      UNFORCED.remove(file);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
