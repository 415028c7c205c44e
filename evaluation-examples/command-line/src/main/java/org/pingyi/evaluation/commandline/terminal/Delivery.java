package org.pingyi.evaluation.commandline.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers whether something could not be written; a print stream would keep silent about it. */
final class Delivery extends FilterOutputStream {

  /** Whoever reads only the first lines closes the pipe, and has seen what he wanted. */
  private static final String NOBODY_READS_ON = "Broken pipe";

  private boolean failed;

  Delivery(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException failure) {
      throw remembered(failure);
    }
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException failure) {
      throw remembered(failure);
    }
  }

  private IOException remembered(IOException failure) {
    failed |= !NOBODY_READS_ON.equals(failure.getMessage());
    return failure;
  }

  boolean failed() {
    return failed;
  }
}
