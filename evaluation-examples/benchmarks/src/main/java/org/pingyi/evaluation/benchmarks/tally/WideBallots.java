package org.pingyi.evaluation.benchmarks.tally;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes up ballots on 2,000 objects by three rater groups, five criteria each, about 62 bytes a
 * ballot as CSV: the same ones whenever they are made.
 */
public final class WideBallots {

  private static final long SEED = 2_026;

  private WideBallots() {}

  /**
   * Writes them.
   *
   * @param arguments how many; {@code csv} or {@code ndjson}; {@code tokens} or {@code no-tokens};
   *     and if wanted the file, standard output otherwise
   * @throws IOException if they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    OutputStream out =
        arguments.length > 3
            ? Files.newOutputStream(Path.of(arguments[3]))
            : new FileOutputStream(FileDescriptor.out);
    write(
        Long.parseLong(arguments[0]),
        WideFormat.valueOf(arguments[1].toUpperCase(Locale.ROOT)),
        arguments[2].equals("tokens"),
        out);
  }

  static void write(long count, WideFormat format, boolean tokens, OutputStream to)
      throws IOException {
    WideBallot ballot = new WideBallot(SEED);
    try (Bytes out = new Bytes(to)) {
      format.begin(out);
      for (long number = 0; number < count; number++) {
        ballot.become(number);
        format.write(ballot, tokens, out);
      }
    }
  }
}
