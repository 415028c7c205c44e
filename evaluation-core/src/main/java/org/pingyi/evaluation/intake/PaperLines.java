package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The papers of a closed box as a file of ballots, as NDJSON: a line for each ballot, with the leaf
 * of its paper as its token. Read page by page, and never whole in memory.
 */
final class PaperLines extends InputStream {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final Supplier<Optional<KeptPaper>> papers;
  private byte[] lines = new byte[0];
  private int at;

  /**
   * Creates the stream.
   *
   * @param papers gives paper after paper, and nothing when there are no more
   */
  PaperLines(Supplier<Optional<KeptPaper>> papers) {
    this.papers = papers;
  }

  @Override
  public int read() throws IOException {
    return fill() ? lines[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, lines.length - at);
    System.arraycopy(lines, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == lines.length) {
      Optional<KeptPaper> next = papers.get();
      if (next.isEmpty()) {
        return false;
      }
      lines = lines(next.get());
      at = 0;
    }
    return true;
  }

  private static byte[] lines(KeptPaper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonParser from = JSON.createParser(paper.json().toArray());
        JsonGenerator to = JSON.createGenerator(out)) {
      List<String[]> envelope = new ArrayList<>();
      envelope.add(new String[] {"token", paper.leaf().text()});
      long seconds = -1;
      from.nextToken();
      for (String key = from.nextFieldName(); key != null; key = from.nextFieldName()) {
        if (key.equals("seconds")) {
          seconds = from.nextLongValue(-1);
        } else if (key.equals("ballots")) {
          from.nextToken();
          while (from.nextToken() == JsonToken.START_OBJECT) {
            ballot(from, to, envelope, seconds);
          }
        } else {
          String value = from.nextTextValue();
          if (!key.equals("scheme") && !key.equals("batch")) {
            envelope.add(new String[] {key, value});
          }
        }
      }
    }
    return out.toByteArray();
  }

  private static void ballot(
      JsonParser from, JsonGenerator to, List<String[]> envelope, long seconds) throws IOException {
    to.writeStartObject();
    for (String[] field : envelope) {
      to.writeStringField(field[0], field[1]);
    }
    if (seconds >= 0) {
      to.writeNumberField("seconds", seconds);
    }
    while (from.nextToken() != JsonToken.END_OBJECT) {
      to.copyCurrentStructure(from);
    }
    to.writeEndObject();
    to.writeRaw('\n');
  }
}
