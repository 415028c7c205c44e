package org.pingyi.evaluation.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.JsonFactories;

/**
 * Walks through a result, token by token; what is no JSON is a fault with its place. Not
 * thread-safe.
 */
final class ResultTokens implements AutoCloseable {

  private static final JsonFactory JSON = JsonFactories.keepingNothing();

  private final Path file;
  private final JsonParser parser;

  private ResultTokens(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static ResultTokens of(Path file) {
    try {
      return new ResultTokens(
          file, JSON.createParser(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /** Goes to the next token; null at the end. */
  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** Reads an object, field by field: each is read by the reader, or skipped. */
  void object(Consumer<String> field) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw wrong("an object", "对象");
    }
    while (next() == JsonToken.FIELD_NAME) {
      String name = text();
      next();
      field.accept(name);
    }
  }

  /** Reads a list, value by value. */
  void list(Runnable value) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw wrong("a list", "列表");
    }
    while (next() != JsonToken.END_ARRAY) {
      value.run();
    }
  }

  /** Skips the value. */
  void skip() {
    try {
      parser.skipChildren();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** Returns a whole number from 0 on. */
  long count() {
    String digits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? text() : "-";
    if (digits.startsWith("-") || digits.length() > 18) {
      throw wrong("a whole number from 0 on", "非负整数");
    }
    return Long.parseLong(digits);
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
  }

  /** Returns the text of a token, a number as it is written. */
  String text() {
    try {
      return Optional.ofNullable(parser.getText()).orElse("");
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** Returns the way to the token, as a JSON pointer. */
  String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  InputException wrong(String en, String zh) {
    return fault(FaultCode.WRONG_TYPE, "no result: " + en + " is needed here", "不是评议报告：此处须为" + zh);
  }

  /** Returns a fault of the token. */
  InputException fault(FaultCode code, String en, String zh) {
    return fault(code, place(parser.currentTokenLocation()), Text.of(en, zh), pointer());
  }

  private InputException broken(IOException failure) {
    if (failure instanceof StreamConstraintsException) {
      return fault(
          FaultCode.TOO_LARGE,
          place(parser.currentLocation()),
          Text.of("nested too deeply, or a text or a number too long", "嵌套过深，或文本、数字过长"),
          "");
    }
    if (failure instanceof JsonProcessingException syntax) {
      return fault(
          FaultCode.INVALID_YAML,
          place(syntax.getLocation()),
          Text.of(
              "no result in JSON: from here on it is not JSON, or cut off",
              "不是 JSON 格式的评议报告：从此处起不是合法的 JSON，或已被截断"),
          "");
    }
    return new InputException(FileFaults.unreadable(file, failure));
  }

  private static InputException fault(FaultCode code, Place place, Text message, String path) {
    return new InputException(new Fault(place, code, message, path, Optional.empty()));
  }

  private Place place(@Nullable JsonLocation location) {
    return location == null
        ? Place.startOf(file.toString())
        : new Place(
            file.toString(),
            Math.max(1, location.getLineNr()),
            Math.max(1, location.getColumnNr()));
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
