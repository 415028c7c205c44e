package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.source.PieceStream;

/**
 * The papers of a closed box as a file of ballots, as NDJSON: a line for each ballot, with the leaf
 * of its paper as its token. Read page by page, and never whole in memory.
 */
final class PaperLines extends PieceStream {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final Supplier<Optional<KeptPaper>> papers;

  /**
   * Creates the stream.
   *
   * @param papers gives paper after paper, and nothing when there are no more
   */
  PaperLines(Supplier<Optional<KeptPaper>> papers) {
    this.papers = papers;
  }

  @Override
  protected Optional<byte[]> next() throws IOException {
    Optional<KeptPaper> paper = papers.get();
    return paper.isPresent() ? Optional.of(lines(paper.get())) : Optional.empty();
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
