package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/**
 * Reads JSON by the tokens of Jackson's parser. Numbers stay the texts that they were written as.
 */
final class JsonSource {

  /** Leaves the limits to {@link Limits}. */
  private static final JsonFactory JSON =
      JsonFactories.keepingNothing(
          StreamReadConstraints.builder()
              .maxNameLength(SourceReader.MAX_BYTES)
              .maxNumberLength(SourceReader.MAX_BYTES)
              .build());

  private final String text;
  private final Positions positions;
  private final TreeBuilder tree = new TreeBuilder();

  JsonSource(String name, String text) {
    this.text = text;
    this.positions = new Positions(name, text);
  }

  Node read() {
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.root().isPresent()) {
          throw invalid(parser.currentTokenLocation());
        }
        take(parser, token);
      }
      return tree.root().orElseThrow(() -> invalid(parser.currentTokenLocation()));
    } catch (JsonProcessingException fault) {
      throw invalid(fault.getLocation());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void take(JsonParser parser, JsonToken token) throws IOException {
    Place place = place(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT, START_ARRAY -> tree.begin(place, token == JsonToken.START_OBJECT);
      case END_OBJECT, END_ARRAY -> tree.end();
      case VALUE_NULL -> tree.nothing(place);
      case FIELD_NAME -> tree.scalar(place, parser.currentName(), true);
      default -> tree.scalar(place, parser.getText(), token == JsonToken.VALUE_STRING);
    }
  }

  /** By offset, for the parser counts columns in halves of characters; unknown is the beginning. */
  private Place place(@Nullable JsonLocation location) {
    return positions.at(location == null ? 0 : location.getCharOffset());
  }

  private InputException invalid(@Nullable JsonLocation location) {
    return new InputException(
        Fault.of(
            place(location),
            FaultCode.INVALID_YAML,
            Text.of("not JSON from here on", "从此处起不是合法的 JSON")));
  }
}
