package org.pingyi.evaluation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * What a renderer writes to: knows whether writing failed, whatever the renderer makes of that, and
 * stays open.
 */
final class WatchedOutput extends OutputStream {

  private interface Writing {
    void run() throws IOException;
  }

  private final OutputStream out;
  private Optional<IOException> failure = Optional.empty();

  WatchedOutput(OutputStream out) {
    this.out = out;
  }

  /** Throws what writing threw first, if it did. */
  void rethrow() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void watch(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException thrown) {
      failure = failure.or(() -> Optional.of(thrown));
      throw thrown;
    }
  }

  @Override
  public void write(int b) throws IOException {
    watch(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    watch(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    watch(out::flush);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
