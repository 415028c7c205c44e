package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * A paper that was opened, as the ballots that it holds.
 *
 * @param scheme the fingerprint that it names
 * @param group the rater group
 * @param channel how it came
 * @param batch the batch in which it was entered by hand
 * @param count how many ballots it has, at least one
 * @param lines the ballots as NDJSON, a line each, with the paper's leaf as their token
 */
record ExportedPaper(
    String scheme,
    String group,
    Optional<String> channel,
    Optional<String> batch,
    int count,
    String lines) {

  private static final String SECONDS = "seconds";
  private static final String BALLOTS = "ballots";

  /** The keys of a paper, in their order. */
  private static final List<String> KEYS =
      List.of("scheme", "group", "stratum", "channel", "batch", "at", SECONDS, BALLOTS);

  /** What tallies hear of a paper. */
  private static final List<String> TOLD = List.of("group", "stratum", "channel", "at");

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .rootValueSeparator((String) null)
          .build();

  /**
   * Reads a paper.
   *
   * @throws IllegalArgumentException if it is none
   */
  static ExportedPaper read(TreeHash leaf, byte[] paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * paper.length);
    try (JsonParser from = JSON.createParser(paper);
        JsonGenerator to = JSON.createGenerator(out)) {
      return new Reading(from, to).read(leaf, out);
    } catch (IOException notJson) {
      throw notOne();
    }
  }

  private static IllegalArgumentException notOne() {
    return new IllegalArgumentException("this is no paper");
  }

  /** Reads one paper. */
  private static final class Reading {

    private final JsonParser from;
    private final JsonGenerator to;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private Optional<String> seconds = Optional.empty();
    private int count;

    Reading(JsonParser from, JsonGenerator to) {
      this.from = from;
      this.to = to;
    }

    ExportedPaper read(TreeHash leaf, ByteArrayOutputStream out) throws IOException {
      require(JsonToken.START_OBJECT);
      int at = -1;
      while (from.nextToken() == JsonToken.FIELD_NAME) {
        int key = KEYS.indexOf(from.currentName());
        if (key <= at) {
          throw notOne();
        }
        at = key;
        field(KEYS.get(key), leaf);
      }
      if (from.nextToken() != null || count == 0) {
        throw notOne();
      }
      to.flush();
      return new ExportedPaper(
          text("scheme").orElseThrow(ExportedPaper::notOne),
          text("group").orElseThrow(ExportedPaper::notOne),
          text("channel"),
          text("batch"),
          count,
          out.toString(UTF_8));
    }

    private Optional<String> text(String key) {
      return Optional.ofNullable(texts.get(key));
    }

    private void field(String key, TreeHash leaf) throws IOException {
      switch (key) {
        case SECONDS -> {
          require(JsonToken.VALUE_NUMBER_INT);
          seconds = Optional.of(from.getText());
        }
        case BALLOTS -> {
          require(JsonToken.START_ARRAY);
          while (from.nextToken() == JsonToken.START_OBJECT) {
            ballot(leaf);
            count++;
          }
        }
        default -> {
          require(JsonToken.VALUE_STRING);
          texts.put(key, from.getText());
        }
      }
    }

    private void ballot(TreeHash leaf) throws IOException {
      to.writeStartObject();
      to.writeStringField("token", leaf.text());
      for (String key : TOLD) {
        String text = texts.get(key);
        if (text != null) {
          to.writeStringField(key, text);
        }
      }
      if (seconds.isPresent()) {
        to.writeFieldName(SECONDS);
        to.writeNumber(seconds.get());
      }
      key("object");
      require(JsonToken.VALUE_STRING);
      to.writeStringField("object", from.getText());
      key("ratings");
      require(JsonToken.START_OBJECT);
      to.writeFieldName("ratings");
      to.copyCurrentStructure(from);
      require(JsonToken.END_OBJECT);
      to.writeEndObject();
      to.writeRaw('\n');
    }

    private void key(String name) throws IOException {
      require(JsonToken.FIELD_NAME);
      if (!from.currentName().equals(name)) {
        throw notOne();
      }
    }

    private void require(JsonToken token) throws IOException {
      if (from.nextToken() != token) {
        throw notOne();
      }
    }
  }
}
