package org.pingyi.evaluation.count.chunks;

import java.io.InputStream;

/** A stretch of an array as a stream, which can be set on another stretch. Not thread-safe. */
final class ByteStretch extends InputStream {

  private byte[] bytes = new byte[0];
  private int position;
  private int end;

  void set(byte[] array, int from, int to) {
    bytes = array;
    position = from;
    end = to;
  }

  @Override
  public int read() {
    return position < end ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (position == end && length > 0) {
      return -1;
    }
    int count = Math.min(length, end - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }
}
