package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

/**
 * Walks through JSON value by value, and knows where it is: what is not as it should be is a fault
 * with its place. Not thread-safe.
 */
public final class JsonCursor implements Closeable {

  private static final Text TOO_LARGE =
      Text.of("nested too deeply, or a text or a number too long", "嵌套过深，或文本、数字过长");
  private static final Text NO_JSON =
      Text.of("no report in JSON: from here on it is not JSON", "不是 JSON 格式的报告：从此处起不是合法的 JSON");

  private final ReportBytes bytes;
  private final long start;
  private final JsonParser parser;
  private final ValueDigest digest = new ValueDigest();
  private final Deque<String> path = new ArrayDeque<>();

  private JsonCursor(ReportBytes bytes, long start, String at) throws IOException {
    this.bytes = bytes;
    this.start = start;
    this.parser = bytes.json().createParser(bytes.from(start));
    path.addLast(at);
  }

  /**
   * Returns a cursor on the one value of a text, to be closed.
   *
   * @throws InputException if it is empty, no text, or cannot be read
   */
  static JsonCursor whole(ReportBytes bytes) {
    bytes.requireText();
    return at(bytes, 0, "");
  }

  /**
   * Returns a cursor on a value in the middle of a text.
   *
   * @param bytes the text
   * @param offset where the value begins
   * @param at the way to it, for faults
   * @return the cursor, to be closed
   */
  public static JsonCursor at(ReportBytes bytes, long offset, String at) {
    try {
      JsonCursor cursor = new JsonCursor(bytes, offset, at);
      cursor.next();
      return cursor;
    } catch (IOException failure) {
      throw unreadable(bytes);
    }
  }

  private static InputException unreadable(ReportBytes bytes) {
    return new InputException(FileFaults.unreadable(bytes.name()));
  }

  /**
   * Reads an object, field by field. The same field twice is a fault.
   *
   * @param field reads each
   * @throws InputException with the place, if it is something else
   */
  public void object(FieldReader field) {
    require(JsonToken.START_OBJECT, Text.of("an object is needed here", "此处须为对象"));
    Set<String> seen = new HashSet<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      String name = text();
      path.addLast(path.size() == 1 && path.getLast().isEmpty() ? name : "." + name);
      if (!seen.add(name)) {
        throw fault(FaultCode.DUPLICATE_KEY, Text.of("the same key twice", "重复的键"));
      }
      next();
      if (!field.read(name)) {
        skip();
      }
      path.removeLast();
    }
  }

  /**
   * Reads an object that must have some fields.
   *
   * @param required their names
   * @param field reads each field
   * @throws InputException with the place, if it is something else, or one is missing
   */
  public void object(Set<String> required, FieldReader field) {
    long begins = offset();
    Set<String> missing = new HashSet<>(required);
    object(
        name -> {
          missing.remove(name);
          return field.read(name);
        });
    missing.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            key -> {
              throw fault(
                  begins,
                  FaultCode.MISSING_KEY,
                  Text.of("no report: there is no “" + key + "” here", "不是评议报告：此处缺少“" + key + "”"));
            });
  }

  /**
   * Reads a list, value by value.
   *
   * @param value reads each
   * @throws InputException with the place, if it is something else
   */
  public void list(Runnable value) {
    require(JsonToken.START_ARRAY, Text.of("a list is needed here", "此处须为列表"));
    int number = 0;
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      path.addLast("[" + number++ + "]");
      value.run();
      path.removeLast();
    }
  }

  /** Skips the current value. */
  void skip() {
    int depth = 0;
    for (JsonToken token = current(); ; token = next()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }

  /** Makes sure that nothing follows. */
  public void end() {
    try {
      if (parser.nextToken() != null) {
        throw fault(FaultCode.INVALID_YAML, Text.of("something follows the report", "报告之后还有其他内容"));
      }
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /**
   * Returns a text, or the name of a field.
   *
   * @return the text
   * @throws InputException with the place, if it is something else
   */
  public String text() {
    if (current() != JsonToken.VALUE_STRING && current() != JsonToken.FIELD_NAME) {
      throw wrong(Text.of("a text is needed here", "此处须为文本"));
    }
    return raw();
  }

  /**
   * Returns a whole number that is not negative.
   *
   * @return the number
   * @throws InputException with the place, if it is something else
   */
  public long count() {
    if (current() == JsonToken.VALUE_NUMBER_INT && raw().matches("[0-9]{1,18}")) {
      return Long.parseLong(raw());
    }
    throw wrong(Text.of("a whole number from 0 on is needed here", "此处须为非负整数"));
  }

  /**
   * Returns a number as it is written, without an exponent.
   *
   * @return the number
   * @throws InputException with the place, if it is something else
   */
  public String number() {
    if (current().isNumeric() && Numbers.read(raw()).isPresent()) {
      return raw();
    }
    throw wrong(Text.of("a plain number is needed here", "此处须为普通数字"));
  }

  /**
   * Returns an exact number, which is written as a text.
   *
   * @return the number
   * @throws InputException with the place, if it is something else
   */
  public Fraction exact() {
    return Numbers.read(text())
        .orElseThrow(
            () ->
                wrong(
                    Text.of(
                        "an exact number is needed here, such as 0.25 or 1/3",
                        "此处须为精确数字，如 0.25 或 1/3")));
  }

  /**
   * Returns what may be missing.
   *
   * @param <T> what it is
   * @param value reads it where it is there
   * @return what was read; empty where there is null
   */
  public <T> Optional<T> optional(Supplier<T> value) {
    return current() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(value.get());
  }

  /**
   * Returns whether something is so.
   *
   * @return true or false, as it is written
   * @throws InputException with the place, if it is something else
   */
  public boolean truth() {
    if (!current().isBoolean()) {
      throw wrong(Text.of("true or false is needed here", "此处须为 true 或 false"));
    }
    return current() == JsonToken.VALUE_TRUE;
  }

  /**
   * Says whether there is a text.
   *
   * @return true where the current value is one
   */
  public boolean isText() {
    return current() == JsonToken.VALUE_STRING;
  }

  /**
   * Says whether there is neither an object nor a list.
   *
   * @return true where the current value is a text, a number, true, false or null
   */
  public boolean isScalar() {
    return current().isScalarValue();
  }

  /**
   * Returns where the current value begins.
   *
   * @return how many bytes are before it
   */
  public long offset() {
    return start + parser.currentTokenLocation().getByteOffset();
  }

  /**
   * Returns the way to the current value.
   *
   * @return the way, such as {@code objects[1].score}
   */
  public String path() {
    return String.join("", path);
  }

  /** Forgets what was read so far, so that {@link #digested} is of what is read from now on. */
  public void digestFromHere() {
    digest.begin();
    feed(current());
  }

  /**
   * Returns a hash of what was read since {@link #digestFromHere}, by which values that are written
   * alike are known. What is read from now on is not hashed.
   *
   * @return 32 bytes
   */
  public ByteBuffer digested() {
    return digest.take();
  }

  /**
   * Returns that the current value is of a wrong type.
   *
   * @param message what is needed
   * @return the fault, to be thrown
   */
  public InputException wrong(Text message) {
    return fault(FaultCode.WRONG_TYPE, message);
  }

  /**
   * Returns a fault of the current value.
   *
   * @param code what sort of fault it is
   * @param message what is wrong
   * @return the fault, to be thrown
   */
  public InputException fault(FaultCode code, Text message) {
    return fault(offset(), code, message);
  }

  /**
   * Returns a fault of another place on the way to the current value.
   *
   * @param offset how many bytes are before the place
   * @param code what sort of fault it is
   * @param message what is wrong
   * @return the fault, to be thrown
   */
  public InputException fault(long offset, FaultCode code, Text message) {
    return new InputException(
        new Fault(bytes.place(offset), code, message, path(), Optional.empty()));
  }

  private void require(JsonToken token, Text message) {
    if (current() != token) {
      throw wrong(message);
    }
  }

  private JsonToken current() {
    return present(parser.currentToken());
  }

  private JsonToken next() {
    try {
      JsonToken token = present(parser.nextToken());
      feed(token);
      return token;
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  private JsonToken present(@Nullable JsonToken token) {
    if (token != null) {
      return token;
    }
    Place end = bytes.place(Long.MAX_VALUE);
    throw new InputException(
        Fault.of(end, FaultCode.INVALID_YAML, Text.of("the text ends too early", "内容不完整")));
  }

  private void feed(JsonToken token) {
    if (digest.hasBegun()) {
      boolean says = token.isScalarValue() || token == JsonToken.FIELD_NAME;
      digest.add(token, says ? raw() : "");
    }
  }

  private String raw() {
    try {
      return parser.getText();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  private InputException broken(IOException failure) {
    if (!(failure instanceof JsonProcessingException syntax)) {
      return unreadable(bytes);
    }
    long offset =
        syntax.getLocation() == null
            ? offset()
            : start + Math.max(0, syntax.getLocation().getByteOffset());
    Place place = bytes.place(offset);
    return new InputException(
        syntax instanceof StreamConstraintsException
            ? Fault.of(place, FaultCode.TOO_LARGE, TOO_LARGE)
            : Fault.of(place, FaultCode.INVALID_YAML, NO_JSON));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
