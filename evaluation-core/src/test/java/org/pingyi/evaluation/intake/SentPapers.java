package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.pingyi.evaluation.receipt.Receipt;

/**
 * What a host sent and what it was answered, in a file that outlives it: a line before a paper is
 * sent and another when it was acknowledged, each in one write. Thread-safe.
 */
final class SentPapers implements AutoCloseable {

  private final OutputStream out;

  SentPapers(Path file) throws IOException {
    out = Files.newOutputStream(file, CREATE, APPEND);
  }

  void sending(int number) {
    write("sending " + number);
  }

  void acknowledged(int number, Receipt receipt) {
    write("got " + number + " " + receipt.code());
  }

  private synchronized void write(String line) {
    try {
      out.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * What is in such a file.
   *
   * @param sent the papers that were sent, with the receipt of each, empty where none came back
   */
  record Known(Map<Integer, String> sent) {

    static Known read(Path file) throws IOException {
      Map<Integer, String> sent = new TreeMap<>();
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          String[] words = line.split(" ", 3);
          int number = Integer.parseInt(words[1]);
          if (words[0].equals("sending")) {
            sent.putIfAbsent(number, "");
          } else {
            String before = sent.put(number, words[2]);
            if (before == null || (!before.isEmpty() && !before.equals(words[2]))) {
              throw new IllegalStateException("paper " + number + " got two receipts");
            }
          }
        }
      }
      return new Known(sent);
    }

    long acknowledged() {
      return sent.values().stream().filter(receipt -> !receipt.isEmpty()).count();
    }
  }
}
