package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;

/**
 * The one form in which a paper is committed and kept: JSON in UTF-8 without white space, keys in
 * the order {@code scheme, group, stratum, channel, batch, at, seconds, ballots}, those left out
 * that say nothing; in a ballot {@code object, ratings}, its answers in scheme order. Comments are
 * kept apart, each as {@code scheme, object, comment}.
 */
final class PaperJson {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * What is known of a paper besides what it says.
   *
   * @param scheme the fingerprint of the scheme
   * @param channel how it came
   * @param batch the batch in which it was entered by hand
   * @param at when it came, as coarsely as the scheme wants to know
   */
  record Envelope(
      String scheme, Optional<String> channel, Optional<String> batch, Optional<String> at) {}

  /** What turnout needs to know of a paper. */
  record Summary(List<String> objects, String channel) {}

  private PaperJson() {}

  static byte[] paper(GivenPaper paper, Envelope envelope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("scheme", envelope.scheme());
      json.writeStringField("group", paper.group());
      write(json, "stratum", paper.stratum());
      write(json, "channel", envelope.channel());
      write(json, "batch", envelope.batch());
      write(json, "at", envelope.at());
      if (paper.seconds().isPresent()) {
        json.writeNumberField("seconds", paper.seconds().getAsLong());
      }
      json.writeArrayFieldStart("ballots");
      for (GivenBallot ballot : paper.ballots()) {
        json.writeStartObject();
        json.writeStringField("object", ballot.object());
        json.writeObjectFieldStart("ratings");
        for (Map.Entry<String, String> answer : ballot.ratings().entrySet()) {
          json.writeStringField(answer.getKey(), answer.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, String key, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, text.get());
    }
  }

  static byte[] comment(String scheme, String object, String comment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("scheme", scheme);
      json.writeStringField("object", object);
      json.writeStringField("comment", comment);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Returns the part of a paper that its ballots are. */
  static byte[] ballots(byte[] paper) {
    try (JsonParser json = JSON.createParser(paper)) {
      while (json.nextToken() != JsonToken.START_ARRAY) {
        if (json.currentToken() == null) {
          throw new IllegalArgumentException("a paper without ballots");
        }
      }
      int from = Math.toIntExact(json.currentTokenLocation().getByteOffset());
      return Arrays.copyOfRange(paper, from, paper.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what turnout needs to know of a paper. */
  static Summary summary(byte[] paper) {
    List<String> objects = new ArrayList<>();
    String channel = "";
    try (JsonParser json = JSON.createParser(paper)) {
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (depth == 1 && name.equals("channel")) {
            channel = json.nextTextValue();
          } else if (depth == 3 && name.equals("object")) {
            objects.add(json.nextTextValue());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Summary(objects, channel);
  }
}
