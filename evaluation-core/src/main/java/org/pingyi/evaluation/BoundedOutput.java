package org.pingyi.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is written to it, and refuses to keep more than a limit. */
final class BoundedOutput extends OutputStream {

  /** More was written than may be kept. */
  static final class FullException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;

  BoundedOutput(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(int b) throws IOException {
    requireRoom(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    requireRoom(length);
    bytes.write(from, offset, length);
  }

  private void requireRoom(int length) throws FullException {
    if (length > limit - bytes.size()) {
      throw new FullException();
    }
  }

  /** Returns what was written, as UTF-8. */
  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
