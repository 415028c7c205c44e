package org.pingyi.evaluation.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where there is no room for a single byte. */
final class FullDisk extends OutputStream {

  static final String MESSAGE = "no space left";

  @Override
  public void write(int b) throws IOException {
    throw new IOException(MESSAGE);
  }
}
