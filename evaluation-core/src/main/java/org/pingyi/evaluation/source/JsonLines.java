package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/**
 * Goes through lines of JSON whose keys stand in one order, value by value: nothing is held but the
 * value that was read last, and no value is longer than those of the format. What Jackson says of a
 * faulty line is dropped, since it quotes the line.
 *
 * <p>Not thread-safe.
 */
public final class JsonLines implements AutoCloseable {

  private static final int MAX_NAME = 8192;
  private static final int MAX_DIGITS = 15;

  /** The byte order mark, with which some programs begin a file. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final JsonParser parser;
  private String path = "";
  private int line;

  /**
   * Begins.
   *
   * @param name what faults name the text
   * @param in the text in UTF-8; it is closed with this
   * @param longest how many characters a text in it has at most
   * @param deepest how many objects and lists lie in each other at most
   * @throws IOException if it cannot be read
   */
  public JsonLines(String name, InputStream in, int longest, int deepest) throws IOException {
    this.name = name;
    JsonFactory json =
        JsonFactories.keepingNothing(
            StreamReadConstraints.builder()
                .maxStringLength(longest)
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_NAME)
                .maxNestingDepth(deepest)
                .build());
    this.parser = json.createParser(withoutMark(in));
  }

  private static Reader withoutMark(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, MARK.length);
    byte[] first = bytes.readNBytes(MARK.length);
    if (!Arrays.equals(first, MARK)) {
      bytes.unread(first);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one
   * @throws InputException if what comes is no line of JSON, as all methods do
   */
  public boolean next() {
    path = "";
    JsonToken token = token();
    if (token == null) {
      return false;
    }
    line++;
    if (token != JsonToken.START_OBJECT || place().line() != line) {
      throw fault(
          FaultCode.WRONG_TYPE, Text.of("each line is one object in braces", "每行是一个花括号括起的对象"));
    }
    return true;
  }

  /**
   * Goes past a key.
   *
   * @param keys those that may stand here
   * @return which of them does
   */
  public String key(String... keys) {
    path = "";
    return one(token(), keys);
  }

  /**
   * Goes past a key, or to the end of the object.
   *
   * @param keys those that may stand here; any may where none is given
   * @return which of them does; none where the object ends
   */
  public Optional<String> keyOrEnd(String... keys) {
    path = "";
    JsonToken token = token();
    if (token == JsonToken.END_OBJECT) {
      return Optional.empty();
    }
    return Optional.of(
        keys.length == 0 && token == JsonToken.FIELD_NAME ? name() : one(token, keys));
  }

  private String one(@Nullable JsonToken token, String... keys) {
    String found = token == JsonToken.FIELD_NAME ? name() : "";
    if (!Arrays.asList(keys).contains(found)) {
      throw fault(
          FaultCode.MISSING_KEY,
          Text.of("the key " + keys[0] + " has to stand here", "此处应为键 " + keys[0]));
    }
    path = found;
    return found;
  }

  private String name() {
    try {
      return parser.currentName();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** Goes to the end of a line. */
  public void end() {
    path = "";
    if (token() != JsonToken.END_OBJECT) {
      throw fault(
          FaultCode.UNKNOWN_KEY, Text.of("the line has no more keys than these", "该行不应再有其他键"));
    }
    if (place().line() != line) {
      throw fault(FaultCode.WRONG_TYPE, Text.of("an object stands on one line", "每个对象应写在同一行"));
    }
  }

  /**
   * Reads a text.
   *
   * @return the text
   */
  public String text() {
    return text(token());
  }

  private String text(@Nullable JsonToken token) {
    if (token != JsonToken.VALUE_STRING) {
      throw fault(FaultCode.WRONG_TYPE, Text.of("a text in quotes is needed here", "此处应为带引号的文本"));
    }
    return characters();
  }

  private String characters() {
    try {
      return parser.getText();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /**
   * Reads a whole number.
   *
   * @return the number, not below 0
   */
  public long number() {
    return number(token());
  }

  private long number(@Nullable JsonToken token) {
    String digits = token == JsonToken.VALUE_NUMBER_INT ? characters() : "-";
    if (digits.startsWith("-") || digits.length() > MAX_DIGITS) {
      throw fault(
          FaultCode.WRONG_TYPE,
          Text.of("a whole number from 0 on is needed here", "此处应为不小于 0 的整数"));
    }
    return Long.parseLong(digits);
  }

  /**
   * Reads whether something is so.
   *
   * @return whether it is
   */
  public boolean truth() {
    JsonToken token = token();
    if (token == null || !token.isBoolean()) {
      throw fault(
          FaultCode.WRONG_TYPE, Text.of("true or false is needed here", "此处应为 true 或 false"));
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** Goes into an object. */
  public void object() {
    object(token());
  }

  private void object(@Nullable JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      throw fault(
          FaultCode.WRONG_TYPE, Text.of("an object in braces is needed here", "此处应为花括号括起的对象"));
    }
  }

  /**
   * Goes into the next object of a list.
   *
   * @return false where the list ends
   */
  public boolean nextObject() {
    JsonToken token = token();
    if (token == JsonToken.END_ARRAY) {
      return false;
    }
    object(token);
    return true;
  }

  /** Goes into a list. */
  public void list() {
    if (token() != JsonToken.START_ARRAY) {
      throw fault(FaultCode.WRONG_TYPE, Text.of("a list is needed here", "此处应为列表"));
    }
  }

  /**
   * Reads the next text of a list.
   *
   * @return the text; none where the list ends
   */
  public Optional<String> nextText() {
    JsonToken token = token();
    return token == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(text(token));
  }

  /**
   * Reads the next number of a list.
   *
   * @return the number; below 0 where the list ends
   */
  public long nextNumber() {
    JsonToken token = token();
    return token == JsonToken.END_ARRAY ? -1 : number(token);
  }

  private @Nullable JsonToken token() {
    try {
      return parser.nextToken();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  private InputException broken(IOException failure) {
    path = "";
    if (failure instanceof StreamConstraintsException) {
      return fault(
          FaultCode.TOO_LARGE,
          Text.of("longer or deeper than anything in such a file", "超出此类文件内容应有的长度或层数"));
    }
    if (failure instanceof CharacterCodingException || failure instanceof CharConversionException) {
      return fault(
          FaultCode.INVALID_YAML,
          Text.of("there are bytes from here on that are not UTF-8", "此处之后含有非 UTF-8 的字节"));
    }
    if (failure instanceof JsonProcessingException broken) {
      return new InputException(
          Fault.of(
              place(broken.getLocation()),
              FaultCode.INVALID_YAML,
              Text.of("not JSON from here on, or cut off", "从此处起不是合法的 JSON，或已被截断")));
    }
    return new InputException(FileFaults.unreadable(name));
  }

  /**
   * Returns a fault of the value that was read last.
   *
   * @param code what sort of fault it is
   * @param message what is wrong
   * @return the fault, to be thrown
   */
  public InputException fault(FaultCode code, Text message) {
    return new InputException(new Fault(place(), code, message, path, Optional.empty()));
  }

  /**
   * Returns where the value is that was read last.
   *
   * @return its place
   */
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  private Place place(@Nullable JsonLocation location) {
    return location == null
        ? Place.startOf(name)
        : new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
